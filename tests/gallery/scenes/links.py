"""Other networks: asked, listed, a matter sent there, and an answer that comes back."""

from datetime import timedelta

from meetings.acting import By
from meetings.links.carrying import ANSWERED, ASKED
from meetings.links.records import Forwarded, NetworkLink
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient
from tests.gallery.playing import Scenes
from tests.gallery.stage import EMOJI, KIM, LONG, MARKUP, Stage

scenes = Scenes()


async def kims(stage: Stage) -> tuple[By, str]:
    """Kim, as an actor and as a recipient."""
    by = await stage.by()
    return by, recipient(by.actor.id)


@scenes.scene("other networks")
async def other_networks(stage: Stage) -> None:
    """Each card, with ordinary and hard names and answers."""
    by, kim = await kims(stage)
    await stage.says(KIM, "koppla ihop med SKR:s nätverk", "a link, a receipt")
    await stage.says(KIM, "Bo bereder dagvården till nästa möte", "a matter")
    await stage.says(KIM, "skicka 1 till SKR:s nätverk", "a text to forward")
    async with stage.store.unit(stage.network.id) as unit:
        item = (await unit.actions.open())[0]
        rows = []
        for n, name in enumerate((MARKUP, LONG, EMOJI), start=1):
            link = NetworkLink(0, unit.network.id, name[:100], accepted=n > 1)
            link = await unit.network_links.add(link)
            sent = Forwarded(0, unit.network.id, item.id, link.id, stage.now, by.actor.id)
            if n > 1:
                sent = Forwarded(0, unit.network.id, item.id, link.id, stage.now, by.actor.id, answer=name,
                                 answered_at=stage.now)  # fmt: skip
            sent = await unit.forwards.add(sent)
            rows.append(notice(unit.network, ASKED, ("Network", 90 + n), kim, stage.now, facts={"name": name[:100]}))
            rows.append(notice(unit.network, ANSWERED, ("Forwarded", sent.id), kim, stage.now))
        await unit.deliveries.plan(rows)
        await unit.commit()
    await stage.says(KIM, "kopplingar till andra nätverk", "the list")
    await stage.says(KIM, "hur går det med uppdrag 1?", "the matter with the answers")
    await stage.due("asked and answered", stage.now + timedelta(hours=3))

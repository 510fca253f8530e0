// Draws a card and tells what is wrong with the drawing.
function show(payload) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(window.host);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  card.parse(payload, context);
  const place = document.getElementById("card");
  const drawn = card.render();
  place.replaceChildren(...(drawn ? [drawn] : []));
  const unrendered = drawn ? [] : ["nothing was drawn"];
  for (let n = 0; n < context.eventCount; n++) {
    const event = context.getEventAt(n);
    unrendered.push(`${AdaptiveCards.ValidationEvent[event.event] ?? event.event}: ${event.message}`);
  }
  return { unrendered, cut: cutOff(place), width: document.documentElement.scrollWidth };
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

// The little of Markdown that Teams knows, with backslashes before what is meant as it stands.
function markdown(text) {
  const kept = [];
  const keep = (html) => `\u0001${kept.push(html) - 1}\u0001`;
  const safe = text.replace(/&/g, "&amp;").replace(/\\([\\`*_\[\]()<>#~|{}!.+-])/g, (_, sign) => keep(escaped(sign)));
  const made = escaped(safe, true)
    .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, '<a href="$2" target="_blank" class="ac-anchor">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replace(/(?<!\w)[*_](.+?)[*_](?!\w)/g, "<em>$1</em>")
    .replace(/\n/g, "<br>");
  return "<p>" + made.replace(/\u0001(\d+)\u0001/g, (_, n) => kept[Number(n)]) + "</p>";
}

function escaped(text, ampersands = false) {
  const safe = ampersands ? text : text.replace(/&/g, "&amp;");
  return safe.replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

// Elements whose own content does not fit in them, as far as it is hidden or runs over the card's edge.
function cutOff(place) {
  const edge = place.getBoundingClientRect();
  const found = [];
  for (const one of place.querySelectorAll("*")) {
    if (one.closest("select, option") || !one.getClientRects().length) continue;
    const style = getComputedStyle(one);
    const hides = style.overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
    const low = style.overflowY === "hidden" && one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 0;
    const box = one.getBoundingClientRect();
    const beyond = box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1);
    if ((hides || low || beyond) && one.tagName !== "INPUT" && one.tagName !== "TEXTAREA")
      found.push(`${one.tagName}.${one.className}: ${(one.textContent ?? "").slice(0, 60)}`);
  }
  return found;
}

// What axe-core has against it, by tags or by names of rules.
async function asked(rules) {
  if (!rules.length) return [];
  const type = axe.getRules().some((rule) => rule.ruleId === rules[0]) ? "rule" : "tag";
  const found = await axe.run("#card", { runOnly: { type, values: rules }, resultTypes: ["violations"] });
  return found.violations;
}

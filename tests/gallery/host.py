"""A host like Teams: its three themes as configurations of the renderer, and the style sheet around a card.

Teams' own is not published; sizes, spacing and colours here are those its clients show, near enough to judge by.
"""

from typing import Any

Json = dict[str, Any]
THEMES = ("light", "dark", "contrast")
FONT = "'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'DejaVu Sans', sans-serif"


def _colour(default: str, subtle: str) -> Json:
    return {"default": default, "subtle": subtle}


def _colours(**named: tuple[str, str]) -> Json:
    return {name: _colour(*pair) for name, pair in named.items()}


FOREGROUND: dict[str, Json] = {
    "light": _colours(
        default=("#242424", "#616161"), dark=("#242424", "#616161"), light=("#FFFFFF", "#D6D6D6"),
        accent=("#5B5FC7", "#5B5FC7"), good=("#13692A", "#13692A"), warning=("#835B00", "#835B00"),
        attention=("#B3213F", "#B3213F"),
    ),
    "dark": _colours(
        default=("#FFFFFF", "#ADADAD"), dark=("#242424", "#616161"), light=("#FFFFFF", "#D6D6D6"),
        accent=("#9EA2FF", "#9EA2FF"), good=("#92C353", "#92C353"), warning=("#F8D22A", "#F8D22A"),
        attention=("#F9879A", "#F9879A"),
    ),
    "contrast": _colours(
        default=("#FFFFFF", "#FFFFFF"), dark=("#FFFFFF", "#FFFFFF"), light=("#FFFFFF", "#FFFFFF"),
        accent=("#FFFF01", "#FFFF01"), good=("#3FF23F", "#3FF23F"), warning=("#FFFF01", "#FFFF01"),
        attention=("#FFFF01", "#FFFF01"),
    ),
}  # fmt: skip
BACKGROUND = {"light": "#FFFFFF", "dark": "#292929", "contrast": "#000000"}
BEHIND = {"light": "#F5F5F5", "dark": "#1F1F1F", "contrast": "#000000"}
EDGE = {"light": "#D1D1D1", "dark": "#525252", "contrast": "#FFFFFF"}
FIELD_EDGE = {"light": "#616161", "dark": "#ADADAD", "contrast": "#FFFFFF"}
FIELD = {"light": "#FFFFFF", "dark": "#1F1F1F", "contrast": "#000000"}
BUTTON = {"light": ("#FFFFFF", "#242424"), "dark": ("#292929", "#FFFFFF"), "contrast": ("#000000", "#FFFFFF")}
PRIMARY = {"light": ("#5B5FC7", "#FFFFFF"), "dark": ("#4F52B2", "#FFFFFF"), "contrast": ("#1AEBFF", "#000000")}


def config(theme: str) -> Json:
    """The renderer's HostConfig."""
    container = {"backgroundColor": BACKGROUND[theme], "foregroundColors": FOREGROUND[theme]}
    styles = ("default", "emphasis", "good", "attention", "warning", "accent")
    return {
        "supportsInteractivity": True,
        "fontFamily": FONT,
        "fontSizes": {"small": 12, "default": 14, "medium": 14, "large": 18, "extraLarge": 24},
        "fontWeights": {"lighter": 400, "default": 400, "bolder": 600},
        "spacing": {"none": 0, "small": 8, "default": 12, "medium": 16, "large": 20, "extraLarge": 24, "padding": 16},
        "separator": {"lineThickness": 1, "lineColor": EDGE[theme]},
        "containerStyles": dict.fromkeys(styles, container),
        "actions": {
            "maxActions": 6,
            "spacing": "default",
            "buttonSpacing": 8,
            "preExpandSingleShowCardAction": False,
            "actionsOrientation": "horizontal",
            "actionAlignment": "left",
            "showCard": {"actionMode": "inline", "inlineTopMargin": 16, "style": "default"},
        },
        "factSet": {
            "spacing": 12,
            "title": {"weight": "bolder", "wrap": True, "maxWidth": 150},
            "value": {"weight": "default", "wrap": True},
        },
        "inputs": {
            "label": {
                "inputSpacing": "small",
                "requiredInputs": {"weight": "bolder", "suffix": " *", "suffixColor": "attention"},
                "optionalInputs": {"weight": "bolder"},
            },
            "errorMessage": {"color": "attention", "spacing": "small"},
        },
        "textStyles": {"heading": {"weight": "bolder", "size": "medium", "color": "default", "isSubtle": False}},
        "textBlock": {"headingLevel": 2},
        "hostCapabilities": {"capabilities": None},
    }


def style(theme: str) -> str:
    """What stands around the card and what the renderer leaves to the page: buttons, fields, the card's edge."""
    ground, text = BUTTON[theme]
    first, on_first = PRIMARY[theme]
    accent, attention = (FOREGROUND[theme][name]["default"] for name in ("accent", "attention"))
    subtle = FOREGROUND[theme]["default"]["subtle"]
    return f"""
    html {{ background: {BEHIND[theme]}; color: {FOREGROUND[theme]["default"]["default"]}; }}
    body {{ margin: 0; font: 14px/20px {FONT}; }}
    main {{ padding: 8px; box-sizing: border-box; max-width: 700px; }}
    #card {{ border: 1px solid {EDGE[theme]}; border-radius: 8px; background: {BACKGROUND[theme]}; }}
    .ac-adaptiveCard {{ border-radius: 8px; }}
    .ac-textBlock, .ac-richTextBlock {{ line-height: 20px; overflow-wrap: anywhere; }}
    .ac-anchor, a {{ color: {accent}; }}
    .ac-pushButton {{ font: 600 14px/20px {FONT}; color: {text}; background: {ground};
      border: 1px solid {FIELD_EDGE[theme]}; border-radius: 4px; padding: 5px 12px; min-height: 32px;
      max-width: 100%; white-space: normal; text-align: left; }}
    .ac-pushButton.style-positive, .ac-pushButton.primary {{
      background: {first}; color: {on_first}; border-color: {first}; }}
    .ac-pushButton.style-destructive {{ color: {attention}; border-color: {attention}; }}
    .ac-actionSet {{ flex-wrap: wrap; row-gap: 8px; }}
    .ac-input {{ font: 14px/20px {FONT}; color: {FOREGROUND[theme]["default"]["default"]}; background: {FIELD[theme]};
      border: 1px solid {FIELD_EDGE[theme]}; border-radius: 4px; padding: 5px 8px;
      box-sizing: border-box; width: 100%; }}
    .ac-input::placeholder {{ color: {subtle}; opacity: 1; }}
    .ac-input.ac-multiline {{ min-height: 84px; }}
    .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect, .ac-toggleInput {{
      border: none; padding: 0; width: auto; }}
    input[type=checkbox], input[type=radio] {{ accent-color: {accent}; width: 16px; height: 16px; }}
    .ac-container.ac-selectable {{ cursor: pointer; }}
    """

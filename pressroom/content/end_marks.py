"""What a press office sets below the last line of a release: ``###``, ``-30-``, ``FIN``."""

from __future__ import annotations

import re

_BAR = r"[-–—−_*#~=/<>\[\]().\s]"
WHOLE = re.compile(
    r"[#＃](?:\s?[#＃]){2,}"  # ###, # # #, # ##
    r"|[-–—−#*]\s?(?:#\s?){1,3}\s?[-–—−#*]"  # -#-, -###-
    rf"|{_BAR}{{1,6}}(?:30|thirty|xxx|ends?|fin(?:al)?|end\s+of\s+(?:press\s+)?(?:release|statement)"
    rf"|fin\s+del?\s+(?:comunicado|bolet[ií]n|la\s+declaraci\w?n)){_BAR}{{1,6}}"
    r"|(?-i:XXX|ENDS?|FIN|FIN\.|END\s+OF\s+(?:PRESS\s+)?RELEASE|FIN\s+DEL?\s+COMUNICADO)"
    r"|(?i:end\s+of\s+(?:press\s+)?release|fin\s+del\s+comunicado(?:\s+de\s+prensa)?)\.?",
    re.IGNORECASE,
)
TAIL = re.compile(
    r"(?<=[.!?”\"’')\]])\s*(?:[#＃](?:\s?[#＃]){2,}|[-–—−]\s?30\s?[-–—−]|#30#"
    r"|[-–—−]{1,2}\s?(?:END|ENDS|FIN|XXX)\s?[-–—−]{1,2})\s*\Z"
)


def is_end_mark(line: str) -> bool:
    """Whether *line* is nothing but an end mark."""
    return WHOLE.fullmatch(line.strip()) is not None

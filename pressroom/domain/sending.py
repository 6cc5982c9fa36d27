"""What a process sends back that read a share of the documents, with ``-j``: these and no others.

Sphinx has it send its whole environment, with all that was known when the process began. What is
known grows with the archive, and so does the number of shares; the main process, for which the
others wait, would unpack every release dozens of times. It takes over only what was read.
"""

from __future__ import annotations

import os

from sphinx.application import Sphinx

from pressroom.domain.press import press_domain


def forget_others(app: Sphinx, docname: str, source: list[str]) -> None:
    """Before the first document of a share, let its process forget the others.

    No reader misses them: in a new archive they are not known either. The outlines and titles are
    Sphinx's own; they are nodes, and slow to pack.
    """
    env, domain = app.env, press_domain(app.env)
    if domain.process == os.getpid():
        return
    domain.process = os.getpid()
    # Kept at hand: to free all of it would copy the memory that is shared with the main process.
    domain.others = (env.tocs, env.titles, env.longtitles, dict(domain.data))
    env.tocs, env.titles, env.longtitles = {}, {}, {}
    domain.begin_anew()

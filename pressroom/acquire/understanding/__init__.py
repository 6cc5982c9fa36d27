"""A document to a draft: what each recogniser found, put together.

``reading`` is the way through; ``head`` takes out what becomes front matter, ``contacts`` puts
contact blocks in the place of contact lines, ``passages`` makes parts of what is left, ``issuers``
tells whose release it is, ``judgement`` decides where the text leaves a choice, ``concerns``
names what an editor should look at.
"""

from pressroom.acquire.understanding.circumstances import Circumstances, Given
from pressroom.acquire.understanding.reading import understand

__all__ = ["Circumstances", "Given", "understand"]

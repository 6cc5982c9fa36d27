"""The tools that this archive is compared with."""

from __future__ import annotations

from benchmarks.building.peers.ablog import ABLOG
from benchmarks.building.peers.hugo import HUGO
from benchmarks.building.peers.mkdocs import MKDOCS_MATERIAL
from benchmarks.building.peers.pelican import PELICAN
from benchmarks.building.peers.sphinx import SPHINX, SPHINX_NOSEARCH

PEERS = {
    peer.name: peer for peer in (SPHINX, SPHINX_NOSEARCH, ABLOG, MKDOCS_MATERIAL, PELICAN, HUGO)
}

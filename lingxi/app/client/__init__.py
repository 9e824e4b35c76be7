"""The public API seen from outside: what replay, the demo's people and the benches use; nothing a stranger could not do.

Everything here survives a server that is killed and started again: commands are repeated with the same client id until
they are answered, and a stream goes on from the last event it gave.
"""

from lingxi.app.client.agent import Agent
from lingxi.app.client.line import Json, Line, RefusedError, UnreachableError, new_client_id
from lingxi.app.client.stream import Frame, Stream
from lingxi.app.client.visitor import Visitor, postable

__all__ = [
    "Agent",
    "Frame",
    "Json",
    "Line",
    "RefusedError",
    "Stream",
    "UnreachableError",
    "Visitor",
    "new_client_id",
    "postable",
]

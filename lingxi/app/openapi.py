"""The OpenAPI document, with the frames of the stream among its components: `python -m lingxi.app.openapi`."""

import json
import sys
from typing import Any

from pydantic import TypeAdapter

from lingxi.app import web
from lingxi.platform.events import Event, registered


def document() -> dict[str, Any]:
    """One document for the API and, as components, for what comes over the stream."""
    found = web.application(None).openapi()
    schemas = found["components"]["schemas"]
    frames = {"Event": [], "Ephemeral": []}  # type: dict[str, list[dict[str, str]]]
    for name, kind in sorted(registered().items()):
        schema = TypeAdapter(kind).json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
        for title, part in schema.pop("$defs", {}).items():
            schemas.setdefault(title, part)
        body, frame = f"{kind.__name__}Body", f"{kind.__name__}Frame"
        schemas[body] = schema
        schemas[frame] = _event(name, body) if issubclass(kind, Event) else _ephemeral(name, body)
        frames["Event" if issubclass(kind, Event) else "Ephemeral"].append({"$ref": f"#/components/schemas/{frame}"})
    for title, members in frames.items():
        schemas[f"Any{title}"] = {"oneOf": members}
    return found


def _event(name: str, body: str) -> dict[str, Any]:
    text = {"type": "string"}
    fixed = {"type": {"const": "event"}, "name": {"const": name}, "body": {"$ref": f"#/components/schemas/{body}"}}
    properties = {"cursor": text, "id": {**text, "format": "uuid"}, "at": {**text, "format": "date-time"}, **fixed}
    return {"type": "object", "properties": properties, "required": sorted(properties)}


def _ephemeral(name: str, body: str) -> dict[str, Any]:
    properties = {
        "type": {"const": "ephemeral"},
        "name": {"const": name},
        "body": {"$ref": f"#/components/schemas/{body}"},
    }
    return {"type": "object", "properties": properties, "required": sorted(properties)}


if __name__ == "__main__":
    json.dump(document(), sys.stdout, indent=1, sort_keys=True)
    sys.stdout.write("\n")

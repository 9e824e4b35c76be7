"""The HTTP edge of records: administrators declare types, machines tell records."""

from dataclasses import dataclass

from lingxi import customers
from lingxi.customers.model import Record, RecordInput, RecordOutcome, RecordType, RecordTypeInput
from lingxi.customers.service import recording
from lingxi.platform import edge

types = edge.Router(prefix="/api/record-types", tags=["records"])
router = edge.Router(prefix="/api/records", tags=["records"])


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsInput:
    """At most 500 records of one type."""

    records: list[RecordInput]


@types.get("", permit="customers.read")
async def get_record_types(tx: edge.Tx) -> list[RecordType]:
    return await customers.record_types(tx)


@types.put("/{key}", permit="customers.manage")
async def put_record_type(tx: edge.Tx, key: str, body: RecordTypeInput) -> RecordType:
    return await customers.put_record_type(tx, key, body)


@types.delete("/{key}", permit="customers.manage", status_code=204)
async def remove_record_type(tx: edge.Tx, key: str) -> None:
    await customers.remove_record_type(tx, key)


@router.post("/{type}", permit="records.write")
async def put_records(tx: edge.Tx, type: str, body: RecordsInput) -> list[RecordOutcome]:
    """Tell many at once. Good ones are kept whatever is wrong with others; the answer says what became of each, in order."""
    return await customers.put_records(tx, type, body.records)


@router.get("/{type}/{key:path}", permit="customers.read")
async def get_record(tx: edge.Tx, type: str, key: str) -> Record:
    return await recording.get(tx, type, key)


@router.put("/{type}", permit="records.write")
async def put_record(tx: edge.Tx, type: str, body: RecordInput) -> Record:
    """Tell one. The same again changes nothing."""
    return await customers.put_record(tx, type, body)


@router.delete("/{type}/{key:path}", permit="records.write", status_code=204)
async def remove_record(tx: edge.Tx, type: str, key: str) -> None:
    await customers.remove_record(tx, type, key)

"""The same store over the S3 protocol, against a server that speaks it."""

import io
from collections.abc import Iterator

import httpx
import pytest
from moto.server import ThreadedMotoServer

from lingxi.platform.clock import new_id
from lingxi.platform.files import Storage, storage_of
from lingxi.platform.files.model import FileLost, StorageUnavailable
from lingxi.platform.settings import Settings

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def storage(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> Storage:
    for name, value in {"ACCESS_KEY_ID": "test", "SECRET_ACCESS_KEY": "test", "REGION": "us-east-1"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    httpx.put(f"{endpoint}/lingxi", timeout=60).raise_for_status()
    return storage_of(Settings(files_url="s3://lingxi/some/prefix", files_endpoint=endpoint))


def listing(endpoint: str) -> str:
    return httpx.get(f"{endpoint}/lingxi", timeout=60).text


@pytest.mark.parametrize("size", [11, 6 * 2**20])
async def test_what_is_put_can_be_read_and_deleted(storage: Storage, endpoint: str, size: int) -> None:
    id, data = new_id(), bytes(range(11)) * (size // 11)
    await storage.put(id, io.BytesIO(data))
    assert b"".join(await storage.open(id)) == data
    assert f"<Key>some/prefix/{id.hex[-2:]}/{id}</Key>" in listing(endpoint)
    await storage.delete(id)
    await storage.delete(id)
    with pytest.raises(FileLost):
        await storage.open(id)


async def test_a_store_that_is_not_there_is_told(storage: Storage, endpoint: str) -> None:
    silent = storage_of(Settings(files_url="s3://lingxi", files_endpoint="http://127.0.0.1:9"))
    missing = storage_of(Settings(files_url="s3://nowhere", files_endpoint=endpoint))
    for absent in (silent, missing):
        with pytest.raises(StorageUnavailable):
            await absent.put(new_id(), io.BytesIO(b"x"))

"""A line that does not give up: against a server that drops, refuses and stumbles."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from lingxi.app.client import Line, RefusedError, UnreachableError

pytestmark = pytest.mark.live

Script = list[bytes | None]


def answer(status: int, body: object = None, headers: str = "") -> bytes:
    data = b"" if body is None else json.dumps(body).encode()
    return f"HTTP/1.1 {status} X\r\n{headers}content-length: {len(data)}\r\n\r\n".encode() + data


@asynccontextmanager
async def stumbling(answers: Script) -> AsyncIterator[tuple[str, list[bytes]]]:
    """A server that gives these answers one after the other; None hangs up. Yields its address and what it was asked."""
    asked: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                asked.append(head + await reader.readexactly(length))
                given = answers.pop(0)
                if given is None:
                    break
                writer.write(given)
        except asyncio.IncompleteReadError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked


@asynccontextmanager
async def lined(answers: Script, patience: float = 5.0) -> AsyncIterator[tuple[Line, list[bytes]]]:
    async with stumbling(answers) as (url, asked):
        line = Line(url, patience=patience)
        yield line, asked
        await line.close()


def body(request: bytes) -> bytes:
    return request.partition(b"\r\n\r\n")[2]


async def test_the_same_command_is_sent_until_it_is_answered() -> None:
    async with lined([None, answer(503, {}, "retry-after: 0\r\n"), answer(500), answer(200, {"id": "1"})]) as (
        line,
        asked,
    ):
        assert await line.call("POST", "/messages", {"client_id": "c"}) == {"id": "1"}
        assert {body(one) for one in asked} == {b'{"client_id": "c"}'}
        assert len(asked) == 4
        assert line.retried == 3


async def test_a_no_is_not_repeated() -> None:
    async with lined([answer(409, {"code": "offer_gone", "state": "accepted"})]) as (line, asked):
        with pytest.raises(RefusedError) as refused:
            await line.call("POST", "/accept")
        assert refused.value.code == "offer_gone"
        assert refused.value.problem["state"] == "accepted"
        assert len(asked) == 1


async def test_a_refusal_that_is_no_json_is_still_a_refusal() -> None:
    async with lined([b"HTTP/1.1 404 X\r\ncontent-length: 4\r\n\r\nnope"]) as (line, _):
        with pytest.raises(RefusedError, match="nope"):
            await line.call("GET", "/")


async def test_patience_ends() -> None:
    line = Line("http://127.0.0.1:9", patience=0.2)
    with pytest.raises(UnreachableError, match="cannot connect"):
        await line.call("GET", "/")


async def test_cookies_are_kept_and_connections_used_again() -> None:
    async with lined([answer(200, {}, "Set-Cookie: s=1; HttpOnly\r\n"), answer(204)]) as (line, asked):
        await line.call("POST", "/login")
        assert await line.call("GET", "/me") is None
        assert b"cookie: s=1" in asked[1]


async def test_answers_in_chunks_are_understood() -> None:
    chunked = b'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n{"a"\r\n3\r\n:1}\r\n0\r\n\r\n'
    async with lined([chunked]) as (line, _):
        assert await line.call("GET", "/") == {"a": 1}

"""The bank's own server, as far as the centre needs one: it vouches for a customer who signed in to the bank's website."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import jwt

from lingxi.platform import edge
from lingxi.platform.auth import store
from lingxi.platform.problems import NotFound

CUSTOMER = {"sub": "HB-20188", "email": "lin.xiaoyu@mail.example", "phone": "+8613800000188"}
NAMES = {"zh": "林晓雨", "en": "Lin Xiaoyu"}
LIFE = timedelta(hours=1)

router = edge.Router(prefix="/demo", tags=["demo"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouched:
    """What the host page gives to `lingxi.identify`."""

    name: str
    token: str


def vouch(secret: str, language: str, now: datetime) -> Vouched:
    """A JWT (HS256) that says that the person at the screen is Lin Xiaoyu."""
    name = NAMES["zh" if language.startswith("zh") else "en"]
    claims = {**CUSTOMER, "name": name, "language": language[:2], "iat": now, "exp": now + LIFE}
    return Vouched(name=name, token=jwt.encode(claims, secret, "HS256"))


@router.get("/identity", permit=edge.PUBLIC)
async def identity(tx: edge.Tx, language: str = "zh") -> Vouched:
    """Raises NotFound where the site and the centre have agreed on no secret."""
    secret = await store.secret(tx, "site")
    if secret is None:
        raise NotFound
    return vouch(secret, language, tx.now)

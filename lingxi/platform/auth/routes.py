"""The HTTP edge of people, sign-in, machines and the organisation."""

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, Response
from fastapi.responses import JSONResponse
from pydantic import Field

from lingxi.platform import auth, edge, throttle
from lingxi.platform.auth.edge import check_origin, drop_cookie, set_cookie
from lingxi.platform.auth.model import (
    EMAIL_LIMIT,
    PASSWORD_LIMIT,
    ApiToken,
    Colleague,
    Language,
    Me,
    NewToken,
    Organisation,
    Role,
    SignedIn,
    Staff,
    TotpSecret,
)
from lingxi.platform.problems import Problem

router = edge.Router(prefix="/api", tags=["auth"])
OURS = Depends(check_origin)
PER_ADDRESS = Depends(throttle.limit("sign-in", per_minute=120, burst=120))
GUESSABLE = Depends(
    throttle.limit("own-password", per_minute=10, burst=5, by=lambda request: request.cookies.get("lingxi_session", ""))
)

Email = Annotated[str, Field(max_length=EMAIL_LIMIT)]
Line = Annotated[str, Field(max_length=1_000)]
Password = Annotated[str, Field(max_length=PASSWORD_LIMIT)]
Code = Annotated[str, Field(max_length=20)]


@dataclass(frozen=True, slots=True, kw_only=True)
class LogIn:
    email: Email
    password: Password
    code: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUp:
    organisation: Line
    language: Language
    name: Line
    email: Email
    password: Password


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpState:
    needed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    name: Line
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordChange:
    current: Password
    new: Password


@dataclass(frozen=True, slots=True, kw_only=True)
class TotpCode:
    code: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    password: Password


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStaff:
    email: Email
    name: Line
    password: Password
    roles: list[Role]
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffChange:
    name: Line | None = None
    roles: list[Role] | None = None
    language: Language | None = None
    active: bool | None = None
    password: Password | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRequest:
    name: Line
    scopes: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSecret:
    secret: str


# ── signing in ───────────────────────────────────────────────────────────────────────────────────────────────────────


@router.post("/auth/login", permit=edge.PUBLIC, response_model=Me, dependencies=[OURS, PER_ADDRESS])
async def log_in(tx: edge.Tx, the: edge.TheCentre, request: Request, response: Response, body: LogIn) -> Me | Response:
    outcome = await auth.log_in(
        tx,
        email=body.email,
        password=body.password,
        code=body.code,
        address=throttle.address(request),
        hours=the.settings.session_hours,
    )
    return _refused(outcome) if isinstance(outcome, Problem) else _signed_in(outcome, request, response)


def _refused(problem: Problem) -> Response:
    """A refusal as an ordinary answer: an exception would undo the count of failures."""
    wait = problem.data.get("retry_after")
    headers = {"Retry-After": str(wait)} if wait else None
    return JSONResponse(problem.body(), problem.status, headers, media_type="application/problem+json")


def _signed_in(session: SignedIn, request: Request, response: Response) -> Me:
    set_cookie(response, request, session.token)
    return session.me


@router.post("/auth/logout", permit=edge.SIGNED_IN, status_code=204)
async def log_out(tx: edge.Tx, request: Request, response: Response) -> None:
    await auth.log_out(tx)
    drop_cookie(response, request)


@router.get("/setup", permit=edge.PUBLIC)
async def needs_set_up(tx: edge.Tx) -> SetUpState:
    return SetUpState(needed=await auth.needs_set_up(tx))


@router.post("/setup", permit=edge.PUBLIC, dependencies=[OURS, PER_ADDRESS])
async def set_up(tx: edge.Tx, the: edge.TheCentre, request: Request, response: Response, body: SetUp) -> Me:
    staff = await auth.set_up(
        tx,
        organisation=body.organisation,
        language=body.language,
        name=body.name,
        email=body.email,
        password=body.password,
    )
    return _signed_in(await auth.start_session(tx, staff.id, the.settings.session_hours), request, response)


# ── oneself ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@router.get("/auth/me", permit=edge.SIGNED_IN)
async def get_me(tx: edge.Tx) -> Me:
    return await auth.me(tx)


@router.put("/auth/me", permit=edge.SIGNED_IN)
async def change_me(tx: edge.Tx, body: Described) -> Me:
    return await auth.change_me(tx, name=body.name, language=body.language)


@router.put("/auth/password", permit=edge.SIGNED_IN, status_code=204, dependencies=[GUESSABLE])
async def change_password(
    tx: edge.Tx, the: edge.TheCentre, request: Request, response: Response, body: PasswordChange
) -> None:
    session = await auth.change_password(tx, current=body.current, new=body.new, hours=the.settings.session_hours)
    set_cookie(response, request, session.token)


@router.post("/auth/totp", permit=edge.SIGNED_IN)
async def begin_totp(tx: edge.Tx) -> TotpSecret:
    return await auth.begin_totp(tx)


@router.put("/auth/totp", permit=edge.SIGNED_IN, dependencies=[GUESSABLE])
async def confirm_totp(tx: edge.Tx, body: TotpCode) -> Me:
    return await auth.confirm_totp(tx, code=body.code)


@router.delete("/auth/totp", permit=edge.SIGNED_IN, dependencies=[GUESSABLE])
async def drop_totp(tx: edge.Tx, body: Proof) -> Me:
    return await auth.drop_totp(tx, password=body.password)


# ── the organisation ─────────────────────────────────────────────────────────────────────────────────────────────────


@router.get("/organisation", permit=edge.SIGNED_IN)
async def get_organisation(tx: edge.Tx) -> Organisation:
    return await auth.organisation(tx)


@router.put("/organisation", permit="organisation.manage")
async def change_organisation(tx: edge.Tx, body: Described) -> Organisation:
    return await auth.change_organisation(tx, name=body.name, language=body.language)


@router.post("/organisation/site-secret", permit="organisation.manage")
async def new_site_secret(tx: edge.Tx) -> SiteSecret:
    return SiteSecret(secret=await auth.new_site_secret(tx))


# ── people and machines ──────────────────────────────────────────────────────────────────────────────────────────────


@router.get("/staff", permit="staff.manage")
async def all_staff(tx: edge.Tx) -> list[Staff]:
    return await auth.all_staff(tx)


@router.post("/staff", permit="staff.manage")
async def create_staff(tx: edge.Tx, body: NewStaff) -> Staff:
    return await auth.create_staff(
        tx, email=body.email, name=body.name, password=body.password, roles=body.roles, language=body.language
    )


@router.patch("/staff/{id}", permit="staff.manage")
async def change_staff(tx: edge.Tx, id: UUID, body: StaffChange) -> Staff:
    return await auth.change_staff(
        tx,
        id,
        name=body.name,
        roles=body.roles,
        language=body.language,
        active=body.active,
        password=body.password,
    )


@router.get("/colleagues", permit="staff.read")
async def colleagues(tx: edge.Tx) -> list[Colleague]:
    return await auth.colleagues(tx)


@router.get("/tokens", permit="machines.manage")
async def api_tokens(tx: edge.Tx) -> list[ApiToken]:
    return await auth.api_tokens(tx)


@router.post("/tokens", permit="machines.manage")
async def create_token(tx: edge.Tx, body: TokenRequest) -> NewToken:
    return await auth.create_token(tx, name=body.name, scopes=body.scopes)


@router.delete("/tokens/{id}", permit="machines.manage", status_code=204)
async def revoke_token(tx: edge.Tx, id: UUID) -> None:
    await auth.revoke_token(tx, id)

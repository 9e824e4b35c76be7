"""What can go wrong, as values: raised beside the rule, rendered once as RFC 9457, translated by code in the client."""

from typing import Any, ClassVar


class Problem(Exception):
    """A refusal that the caller can act on. `data` becomes members of the problem object and must be JSON."""

    code: ClassVar[str] = "problem"
    status: ClassVar[int] = 400
    detail: ClassVar[str] = ""

    def __init__(self, detail: str | None = None, **data: Any) -> None:
        self.text = detail or self.detail or self.code.replace("_", " ")
        self.data = data
        super().__init__(self.text)

    def body(self) -> dict[str, Any]:
        own = {"type": "about:blank", "title": self.code, "status": self.status, "code": self.code, "detail": self.text}
        return {**self.data, **own}


class NotFound(Problem):
    code, status, detail = "not_found", 404, "There is no such thing, or it is not yours to see."


class Forbidden(Problem):
    code, status, detail = "forbidden", 403, "Your role does not allow this."


class Unauthenticated(Problem):
    code, status, detail = "unauthenticated", 401, "Sign in first."


class Invalid(Problem):
    code, status, detail = "invalid", 422, "Something in the request is not as it should be."


class Conflict(Problem):
    code, status, detail = "conflict", 409, "Somebody else changed this meanwhile."


class TooManyRequests(Problem):
    code, status, detail = "too_many_requests", 429, "Too many requests; wait a moment."


class Unavailable(Problem):
    code, status, detail = "unavailable", 503, "The database does not answer; nothing was changed. Try again."

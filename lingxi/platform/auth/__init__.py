"""People, machines and visitors: who they are, what they may do, and how they prove it."""

from lingxi.platform.auth.edge import authenticate
from lingxi.platform.auth.model import ApiToken, Colleague, Language, Me, Organisation, Role, SiteIdentity, Staff
from lingxi.platform.auth.permissions import PERMISSIONS, ROLES, permissions_of
from lingxi.platform.auth.service.machines import api_tokens, create_token, revoke_token
from lingxi.platform.auth.service.organisation import (
    change_organisation,
    identify_from_site,
    issue_visitor_token,
    needs_set_up,
    new_site_secret,
    organisation,
    set_up,
)
from lingxi.platform.auth.service.people import (
    all_staff,
    change_me,
    change_staff,
    colleagues,
    create_staff,
    grant_topics,
    me,
    revoke_topics,
    staff_by_id,
)
from lingxi.platform.auth.service.sign_in import (
    begin_totp,
    change_password,
    confirm_totp,
    drop_totp,
    log_in,
    log_out,
    start_session,
    sweep,
)

__all__ = [
    "PERMISSIONS",
    "ROLES",
    "ApiToken",
    "Colleague",
    "Language",
    "Me",
    "Organisation",
    "Role",
    "SiteIdentity",
    "Staff",
    "all_staff",
    "api_tokens",
    "authenticate",
    "begin_totp",
    "change_me",
    "change_organisation",
    "change_password",
    "change_staff",
    "colleagues",
    "confirm_totp",
    "create_staff",
    "create_token",
    "drop_totp",
    "grant_topics",
    "identify_from_site",
    "issue_visitor_token",
    "log_in",
    "log_out",
    "me",
    "needs_set_up",
    "new_site_secret",
    "organisation",
    "permissions_of",
    "revoke_token",
    "revoke_topics",
    "set_up",
    "staff_by_id",
    "start_session",
    "sweep",
]

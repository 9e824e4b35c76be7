"""The customer's own page: who proved who they are sees their cases, and answers."""

from lingxi.channels.portal.model import PortalCase, PortalCaseWhole, PortalFace, PortalSession, PortalView

__all__ = ["PortalCase", "PortalCaseWhole", "PortalFace", "PortalSession", "PortalView"]

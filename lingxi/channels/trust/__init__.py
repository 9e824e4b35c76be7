"""The trust page: what a customer whom the host site vouches for sees of themselves, and what they may ask of us."""

from lingxi.channels.trust.model import TrustDownload, TrustSession, TrustView

__all__ = ["TrustDownload", "TrustSession", "TrustView"]

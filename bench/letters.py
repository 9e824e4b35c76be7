"""What comes of real letters: threads found, history told from what is new, and what is shown of them. Counts, no benchmark.

`python -m bench.letters` prints the counts over the whole corpus and all fixtures.
"""

import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4

from selectolax.lexbor import LexborHTMLParser

from bench import datasets
from lingxi.engines import mail
from lingxi.engines.mail import Known, Letter

CORPUS, FIXTURES = "spamassassin-corpus", "email-fixtures"
LETTERS = (".eml", ".txt", ".box", ".mbox", ".msg", ".raw")
NO_LETTERS = ("github-email_reply_parser", "SOURCE.txt", "andra-moi-ennepe")  # texts alone
SLOW = 5.0
EARLY = datetime(1990, 1, 1, tzinfo=UTC)
OWN = frozenset({"help@harbour.example"})
FOOT = re.compile(r"listinfo|yahoo\.com|unsubscribe", re.IGNORECASE)
MARKED = re.compile(r"\s*(?:[>|)#]|--\]|\w{1,4}>|On |At |[-_=]{3,}|[A-Z][\w-]+:\s|.*(?:wrote|writes|said)\W*$)")


def fixtures() -> Iterator[tuple[str, bytes]]:
    """The raw letters that other mail software is tested with."""
    root = datasets.folder(FIXTURES)
    for path in sorted(root.rglob("*")):
        name = str(path.relative_to(root))
        if path.is_file() and path.suffix in LETTERS and not any(one in name for one in NO_LETTERS):
            yield name, path.read_bytes()


def harm(page: str) -> list[str]:
    """What in a page could run or be fetched."""
    found = []
    for node in LexborHTMLParser(page).css("*"):
        if (
            node.tag in ("script", "iframe", "object", "embed", "form", "svg", "link", "meta", "base", "style")
            and node.attributes
        ):
            found.append(str(node.tag))
        for name, value in node.attributes.items():
            plain = re.sub(r"[\s\0]", "", value or "").lower()
            runs = name.startswith("on") or "javascript:" in plain or "vbscript:" in plain
            fetches = (
                name in ("src", "background", "srcset") and not plain.startswith(("cid:", "data:image/", "remote:"))
            ) or (name == "style" and "url(" in plain)
            if runs or fetches:
                found.append(f"{node.tag} {name}={value}")
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How many letters there were, which were shown as they came, which took too long, and which pages could do harm."""

    letters: int
    as_they_came: tuple[str, ...]
    slow: tuple[str, ...]
    harmful: tuple[str, ...]


def reading(raws: Iterable[tuple[str, bytes]]) -> Reading:
    count, shown, slow, harmful = 0, [], [], []
    for name, raw in raws:
        begun = time.process_time()
        letter = mail.read(raw)
        if time.process_time() - begun > SLOW:
            slow.append(name)
        if letter.fault:
            shown.append(f"{name}: {letter.fault}")
        if harm(letter.page):
            harmful.append(f"{name}: {harm(letter.page)[:3]}")
        count += 1
    return Reading(letters=count, as_they_came=tuple(shown), slow=tuple(slow), harmful=tuple(harmful))


@dataclass(frozen=True, slots=True, kw_only=True)
class Threads:
    """Of `replies`, whose parents are there, `home` came into the parent's thread. `rules`: how many letters each rule placed.
    `strangers`: threads in which letters are that neither a chain of references nor the same subject connects.
    """

    replies: int
    home: int
    rules: Counter[str]
    strangers: int

    @property
    def share(self) -> float:
        return self.home / max(1, self.replies)


def threads(letters: Sequence[Letter]) -> Threads:
    """Placed one after the other in the order in which they were written, as intake does it."""
    where: dict[int, UUID] = {}
    rules: Counter[str] = Counter()
    by_id: dict[str, list[Known]] = defaultdict(list)
    by_subject: dict[str, list[Known]] = defaultdict(list)
    for letter in sorted(letters, key=lambda one: one.written_at or EARLY):
        at = letter.written_at or EARLY
        ids = dict.fromkeys((letter.message_id, *letter.in_reply_to, *letter.references))
        named = {id(one): one for key in ids if key for one in by_id[key]}
        subject = mail.normal(letter.subject)
        alike = [one for one in by_subject[subject] if letter.sender.email in one.people]
        found = mail.place(letter, named=list(named.values()), token=(), alike=alike, own=OWN, at=at)
        rules[found.joined if found else "new"] += 1
        where[id(letter)] = found.conversation_id if found else uuid4()
        known = Known(
            conversation_id=where[id(letter)],
            message_key=letter.message_id,
            references=tuple(dict.fromkeys((*letter.references, *letter.in_reply_to))),
            subject_key=subject,
            people=mail.people_of(letter, OWN),
            arrived_at=at,
        )
        for key in ids:
            by_id[key].append(known)
        by_subject[subject].append(known)
    parents: dict[str, list[Letter]] = defaultdict(list)
    for letter in letters:
        parents[letter.message_id].append(letter)
    replies = [(one, [p for key in one.in_reply_to for p in parents.get(key, ())]) for one in letters]
    answered = [(one, found) for one, found in replies if found]
    home = sum(any(where[id(parent)] == where[id(one)] for parent in found) for one, found in answered)
    return Threads(replies=len(answered), home=home, rules=rules, strangers=_strangers(letters, where))


def _strangers(letters: Sequence[Letter], where: dict[int, UUID]) -> int:
    leads: dict[str, str] = {}

    def root(key: str) -> str:
        while leads.setdefault(key, key) != key:
            key = leads[key]
        return key

    for letter in letters:
        mine = f"letter {id(letter)}"
        for key in (
            letter.message_id,
            *letter.references,
            *letter.in_reply_to,
            f"subject {mail.normal(letter.subject)}",
        ):
            if key:
                leads[root(mine)] = root(key)
    together: dict[UUID, set[str]] = defaultdict(set)
    for letter in letters:
        together[where[id(letter)]].add(root(f"letter {id(letter)}"))
    return sum(len(roots) > 1 for roots in together.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Separation:
    """Of letters that answer one that is there: lines that stand in that one are history, others without a mark are new.

    `shown`: lines of `history` that were taken for new; `folded`: lines of `own` that were taken for history.
    `sound`: letters without any such line.
    """

    letters: int
    sound: int
    history: int
    shown: int
    own: int
    folded: int


def separation(letters: Sequence[Letter]) -> Separation:
    parents = {letter.message_id: letter for letter in letters}
    count = sound = history = shown = own = folded = 0
    for letter in letters:
        found = [parents[key] for key in letter.in_reply_to if key in parents and key]
        if not found:
            continue
        theirs = {_plain(line) for one in found for line in one.text.split("\n")}
        new = Counter(_plain(line) for line in letter.body.new.split("\n"))
        signed = {_plain(line) for line in letter.body.signature.split("\n")}
        faults = shown + folded
        for line in letter.text.split("\n"):
            plain = _plain(line)
            if len(plain) < 25 or FOOT.search(line):
                continue
            if plain in theirs:
                history, shown = history + 1, shown + bool(new[plain])
            elif not MARKED.match(line):
                own, folded = own + 1, folded + (not new[plain] and plain not in signed)
        count, sound = count + 1, sound + (faults == shown + folded)
    return Separation(letters=count, sound=sound, history=history, shown=shown, own=own, folded=folded)


def _plain(line: str) -> str:
    return re.sub(r"[\s>|:]+", " ", line).strip()


def main() -> int:
    try:
        corpus = list(datasets.mails(CORPUS))
        for name, raws in ((FIXTURES, list(fixtures())), (CORPUS, corpus)):
            print(name, reading(raws))
    except datasets.AbsentError as absent:
        print(f"bench.letters: {absent}", file=sys.stderr)
        return 1
    letters = [mail.read(raw) for _, raw in corpus]
    found, parted = threads(letters), separation(letters)
    print(f"{found}: {found.share:.4f}")
    print(f"{parted}: shown {parted.shown / parted.history:.4f}, folded {parted.folded / parted.own:.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

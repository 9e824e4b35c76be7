"""Files: one row for each stored object. `conversation_id` is no foreign key: conversations lie above."""

from lingxi.app.migrations import execute

revision = "0003"
down_revision = "0002"

SQL = """
create table platform.files (
    id uuid primary key,
    uploader text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 bytea not null,
    created_at timestamptz not null,
    conversation_id uuid,
    private boolean not null default false
);
create index files_of_conversation on platform.files (conversation_id) where conversation_id is not null;
create index files_unattached on platform.files (created_at) where conversation_id is null;

-- Objects that may lie in the store although no file row names them: half-written, or to be removed. Written before the
-- object is, so that none can be forgotten, and the store never has to be listed.
create table platform.loose_objects (
    id uuid primary key,
    since timestamptz not null
);
create index loose_objects_by_time on platform.loose_objects (since);
"""


def upgrade() -> None:
    execute(SQL)

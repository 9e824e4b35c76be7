"""What operators see: health, figures for Prometheus, and the dead-letter list."""

from dataclasses import dataclass

import psycopg
from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from lingxi.app import VERSION
from lingxi.platform import edge, health, jobs
from lingxi.platform.edge import Centre
from lingxi.platform.health import Health
from lingxi.platform.jobs import DeadJob
from lingxi.platform.problems import Problem
from lingxi.platform.tx import SYSTEM

router = edge.Router(tags=["operations"])
open_router = APIRouter(tags=["operations"])


@dataclass(frozen=True, slots=True)
class Metrics:
    """The figures of one process."""

    registry: CollectorRegistry
    requests: Counter
    seconds: Histogram
    sockets: Gauge
    tail_lag: Gauge
    jobs_waiting: Gauge
    jobs_dead: Gauge


def metrics() -> Metrics:
    registry = CollectorRegistry()
    return Metrics(
        registry=registry,
        requests=Counter("lingxi_requests", "HTTP requests", ["method", "route", "status"], registry=registry),
        seconds=Histogram("lingxi_request_seconds", "Time to answer", ["method", "route"], registry=registry),
        sockets=Gauge("lingxi_sockets", "Live clients connected to this process", registry=registry),
        tail_lag=Gauge("lingxi_tail_lag_seconds", "How far live news is behind the log", registry=registry),
        jobs_waiting=Gauge("lingxi_jobs_waiting", "Jobs due and not started", registry=registry),
        jobs_dead=Gauge("lingxi_jobs_dead", "Jobs on the dead-letter list", registry=registry),
    )


async def look(centre: Centre) -> Health:
    try:
        async with centre.database.begin(SYSTEM) as tx:
            return await health.look(tx.db, VERSION, centre.hub.cursor)
    except (Problem, psycopg.Error):
        return health.down(VERSION)


@open_router.get("/healthz", responses={503: {"model": Health}})
async def get_health(request: Request, response: Response) -> Health:
    """Public: names no person and no address of a customer. 503 when the database is down."""
    found = await look(edge.centre(request))
    response.status_code = 503 if found.status == "down" else 200
    return found


get_health.__permit__ = edge.PUBLIC  # type: ignore[attr-defined]


@router.get("/metrics", permit="metrics.read", response_class=Response)
async def get_metrics(tx: edge.Tx, request: Request) -> Response:
    centre = edge.centre(request)
    found = await health.look(tx.db, VERSION, centre.hub.cursor)
    figures: Metrics = request.app.state.metrics
    figures.sockets.set(centre.hub.sockets())
    figures.tail_lag.set(found.tail_lag_ms / 1000)
    figures.jobs_waiting.set(found.jobs_waiting)
    figures.jobs_dead.set(found.jobs_dead)
    return Response(generate_latest(figures.registry), media_type=CONTENT_TYPE_LATEST)


@router.get("/api/jobs/dead", permit="jobs.manage")
async def list_dead_jobs(tx: edge.Tx) -> list[DeadJob]:
    return await jobs.dead(tx.db)


@router.post("/api/jobs/{id}/retry", permit="jobs.manage", status_code=204)
async def retry_job(tx: edge.Tx, id: int) -> None:
    await jobs.retry(tx, id)

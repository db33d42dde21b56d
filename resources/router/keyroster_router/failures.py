"""What a provider's failure means: decided by error code, then by phrase, then by status; quota before rate."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from collections.abc import Mapping

from .base import items_of
from .durations import hint_from_headers, reset_from_headers, retry_info, seconds_in_text

# Classes, as in the table of README.md.
RATE, DAY, CREDIT, INVALID, NO_ACCESS = "rate", "day", "credit", "invalid", "no_access"
TOO_LARGE, CALLER, DOWN, CLIENT = "too_large", "caller", "down", "client"

MAX_HINT_S = 24 * 3600.0
CREDIT_CODES = frozenset(
    {"insufficient_quota", "billing_not_active", "billing_hard_limit_reached", "payment_required", "insufficient_credits",
     "blocked_api_access", "openrouter_key_limit", "openrouter_guardrail_budget", "openrouter_workspace_budget"}
)
CREDIT_TEXT = re.compile(
    r"credit balance|exceeded your current quota, please check your plan and billing|insufficient (?:credits|balance|quota)"
    r"|billing (?:details|hard limit)|run out of credits|used all available credits|spending limit|requires more credits"
    r"|have any credits|enable billing|key limit exceeded|reached your (?:\w+ )*API usage limits",
    re.IGNORECASE,
)
PREPAID_TEXT = re.compile(r"prepayment credits", re.IGNORECASE)
BUSY_CODES = frozenset({"in_flight_budget_exhausted"})  # OpenRouter's 402 that ends when its running requests do
INVALID_CODES = frozenset(
    {"invalid_api_key", "authentication_error", "account_deactivated", "api_key_invalid", "wrong_api_key", "unauthenticated"}
)
INVALID_TEXT = re.compile(
    r"incorrect api key|invalid api key|api key not valid|api key expired|api_key_invalid|no auth credentials|user not found\.?$"
    r"|api key was reported as leaked",
    re.IGNORECASE,
)
MODEL_CODES = frozenset(
    {"model_not_found", "model_not_active", "deploymentnotfound", "model_decommissioned", "invalid_model", "unknown_model"}
)
RATE_CODES = frozenset(
    {"rate_limit_exceeded", "rate_limit_error", "rate_limited", "too_many_requests", "request_quota_exceeded",
     "token_quota_exceeded", "resource_exhausted", "tokens", "requests"}
)
DAY_TEXT = re.compile(
    r"per[ _-]?day|\bRPD\b|\bTPD\b|daily (?:limit|quota)|requests per day|tokens per day|free-models-per-day", re.IGNORECASE
)
SIZE_CODES = frozenset({"context_length_exceeded", "string_above_max_length", "request_too_large"})
SIZE_TEXT = re.compile(
    r"maximum context length|context window|prompt is too long|request too large|reduce your message size|too many tokens in"
    r"|maximum prompt length|exceeds the maximum number of tokens|reduce the length of the messages",
    re.IGNORECASE,
)
DOWN_CODES = frozenset(
    {"overloaded_error", "overloaded", "server_error", "api_error", "engine_overloaded", "service_unavailable", "capacity_exceeded",
     "provider_overloaded", "provider_unavailable"}
)
CONTENT_TEXT = re.compile(
    r"requires moderation|input was flagged|content (?:policy|filter|management policy)|violates usage guidelines|^request blocked:",
    re.IGNORECASE,
)
WEB_PAGE = re.compile(r"\s*<(?:!doctype|html)", re.IGNORECASE)
# Google says "check your plan and billing details" for every quota, and names the seconds of the minute for the day's too.
GOOGLE_QUOTA = "resource_exhausted"
ORGANIZATION_TEXT = re.compile(r"\b(?:organization|team|project):?\s+[(`'\"]?((?:org[-_]|proj_|[0-9a-f]{8}-)[\w-]+)", re.IGNORECASE)


@dataclass(slots=True)
class Failure:
    """One failed attempt. `hint`: seconds that the provider asks to wait, None = it said nothing."""

    kind: str
    status: int
    message: str
    code: str
    hint: float | None = None
    organization: str | None = None
    # The reply itself names a limit of this account (so many accounts failing together is no common cause).
    explained: bool = False
    # The provider's own error, for the client.
    content: Any = None


def error_of(body: Any) -> tuple[Any, str, list[str]]:
    """The error object, its text, and its codes in lower case, whatever the dialect."""
    if isinstance(body, list) and body:  # Gemini wraps its errors in a list
        body = body[0]
    error = body.get("error", body) if isinstance(body, dict) else body
    if isinstance(error, str):
        codes = [body.get("code"), body.get("type")] if isinstance(body, dict) else []
        return error, error, [str(code).lower() for code in codes if code]
    if not isinstance(error, dict):
        return error, "", []
    message = error.get("message") or error.get("detail") or error.get("error") or ""
    text = message if isinstance(message, str) else json.dumps(message)
    codes = [error.get("code"), error.get("type"), error.get("status")]
    for detail in items_of(error.get("details")):
        codes.append(detail.get("reason"))
        text += "".join(f" {violation.get('quotaId', '')}" for violation in items_of(detail.get("violations")))
    metadata = error.get("metadata")
    if isinstance(metadata, dict):  # OpenRouter says more there, and quotes the upstream's error
        codes += [metadata.get(name) for name in ("error_type", "reason", "limit_source")]
        text += f" {metadata['raw']}" if isinstance(metadata.get("raw"), str) else ""
    return error, text, [str(code).lower() for code in codes if isinstance(code, (str, int)) and code]


def is_error(reply: dict[str, Any]) -> bool:
    """An error where an answer was expected; OpenRouter puts an empty choice beside it."""
    return bool(reply.get("error")) and all(choice.get("finish_reason") == "error" for choice in items_of(reply.get("choices")))


def parse_body(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return raw[:2000].decode("utf-8", "replace")


def kind_of(status: int, codes: set[str], text: str, remaining_zero_day: bool) -> str:
    """The first row of the table that fits; see README.md for the order and its reasons."""
    if codes & SIZE_CODES or status == 413 or (status in (400, 422, 429) and SIZE_TEXT.search(text)):
        return TOO_LARGE
    if codes & BUSY_CODES:
        return RATE
    if status == 402 or codes & CREDIT_CODES or (PREPAID_TEXT if GOOGLE_QUOTA in codes else CREDIT_TEXT).search(text):
        return CREDIT
    if status == 401 or codes & INVALID_CODES or (status in (400, 403) and INVALID_TEXT.search(text)):
        return INVALID
    if codes & MODEL_CODES:
        return NO_ACCESS
    if status == 429 or codes & RATE_CODES:
        return DAY if remaining_zero_day or DAY_TEXT.search(text) else RATE
    if status in (403, 404) and not WEB_PAGE.match(text):  # a page is a firewall's, or a wrong address: no key's fault
        return CALLER if CONTENT_TEXT.search(text) else NO_ACCESS
    if status in (403, 404) or status >= 500 or status == 408 or codes & DOWN_CODES:
        return DOWN
    return CALLER


def classify(status: int, headers: Mapping[str, str], body: Any, now: float) -> Failure:
    """`headers` has lower-case names; `body` is parsed JSON, or text."""
    error, text, codes = error_of(body)
    metadata = error.get("metadata") if isinstance(error, dict) else None
    if isinstance(metadata, dict) and isinstance(metadata.get("headers"), dict):  # OpenRouter
        headers = {**headers, **{str(name).lower(): str(value) for name, value in metadata["headers"].items()}}
    if isinstance(body, str):
        text = body
    numeric = [int(code) for code in codes if code.isdigit()]
    if status < 400:  # an error inside a stream, or a 200 with an error object
        status = numeric[0] if numeric and 400 <= numeric[0] < 600 else status_of(set(codes))
    daily = headers.get("x-ratelimit-remaining-requests-day") == "0" or headers.get("x-ratelimit-remaining-tokens-day") == "0"
    kind = kind_of(status, set(codes), text, daily)
    failure = Failure(kind, status, text[:500] or f"HTTP {status}", next((c for c in codes if not c.isdigit()), ""))
    failure.content = body if isinstance(body, dict) else {"error": {"message": failure.message, "code": failure.code or None}}
    found = ORGANIZATION_TEXT.search(text)
    failure.organization = found.group(1) if found else None
    if kind in (RATE, DAY):
        reset = reset_from_headers(headers, now)
        hints = (hint_from_headers(headers, now), retry_info(error), seconds_in_text(text), reset)
        hint = next((wait for wait in hints if wait is not None), None)
        if kind == DAY and GOOGLE_QUOTA in codes:
            hint = None
        failure.hint = None if hint is None else min(hint, MAX_HINT_S)
        failure.explained = reset is not None or found is not None or kind == DAY or "PerProject" in text
    return failure


def status_of(codes: set[str]) -> int:
    if codes & RATE_CODES or codes & CREDIT_CODES:
        return 429
    if codes & INVALID_CODES:
        return 401
    return 502 if codes & DOWN_CODES or not codes else 400


def unreachable(reason: str) -> Failure:
    """No reply at all: refused, reset, timed out."""
    return Failure(DOWN, 503, reason, "unreachable")

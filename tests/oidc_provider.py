"""A school's own sign-in, as an ASGI application: small, strict, and able to misbehave in one way at a time."""

import base64
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode

import httpx
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

ISSUER = "https://login.school.example/tenant/v2.0"
CLIENT, SECRET = "ouderlijn at school", "s3cret: with/signs+and%20more"


@dataclass
class Code:
    redirect_uri: str
    challenge: str
    nonce: str
    used: bool = False


@dataclass
class Provider:
    """`person`: the claims of who signs in; `token` and `info` change what is said; `refuses`: what was asked wrongly."""

    now: Callable[[], float]
    back: str = "https://ouders.school.example/sign-in/back"
    person: dict[str, Any] = field(default_factory=lambda: {"sub": "person-1", "email": "j@school.example"})
    token: dict[str, Any] = field(default_factory=dict)
    info: dict[str, Any] | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    sign_with: Any = None
    denies: str = ""
    down: str = ""
    garbage: str = ""
    tells_issuer: str = ""
    algorithm: str = "RS256"
    refused: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.codes: dict[str, Code] = {}
        self.access: set[str] = set()
        self.key = RSAKey.generate_key(2048, {"kid": "first", "use": "sig"})
        self.shown = [self.key]

    def new_key(self, kid: str) -> None:
        """The provider changes its key."""
        self.key = RSAKey.generate_key(2048, {"kid": kid, "use": "sig"})
        self.shown = [self.key]

    @property
    def app(self) -> Starlette:
        base = "/tenant/v2.0"
        return Starlette(
            routes=[
                Route(f"{base}/.well-known/openid-configuration", self.discovery),
                Route(f"{base}/authorize", self.authorize),
                Route(f"{base}/token", self.redeem, methods=["POST"]),
                Route(f"{base}/keys", self.keys),
                Route(f"{base}/userinfo", self.userinfo),
            ]
        )

    @property
    def transport(self) -> httpx.AsyncBaseTransport:
        return httpx.ASGITransport(self.app)

    def _pass(self, what: str) -> Response | None:
        self.asked.append(what)
        if self.down == what:
            raise httpx.ConnectError("nobody there")
        if self.garbage == what:
            return Response("<html>", media_type="text/html")
        return None

    def _no(self, error: str, why: str, status: int = 400) -> Response:
        self.refused.append(why)
        return JSONResponse({"error": error}, status)

    async def discovery(self, request: Request) -> Response:
        known = {
            "issuer": ISSUER,
            "authorization_endpoint": f"{ISSUER}/authorize",
            "token_endpoint": f"{ISSUER}/token",
            "jwks_uri": f"{ISSUER}/keys",
            "userinfo_endpoint": f"{ISSUER}/userinfo",
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }
        return self._pass("discovery") or JSONResponse(known | self.metadata)

    async def keys(self, request: Request) -> Response:
        return self._pass("keys") or JSONResponse({"keys": [key.as_dict(private=False) for key in self.shown]})

    async def authorize(self, request: Request) -> Response:
        asked = request.query_params
        wants = {
            "client_id": CLIENT,
            "redirect_uri": self.back,
            "response_type": "code",
            "code_challenge_method": "S256",
        }
        for name, value in wants.items():
            if asked.get(name) != value:
                return self._no("invalid_request", name)
        if "openid" not in asked.get("scope", "").split():
            return self._no("invalid_scope", "scope")
        for name in ("state", "nonce", "code_challenge"):
            if len(asked.get(name, "")) < 43 or len(asked.getlist(name)) != 1:
                return self._no("invalid_request", name)
        answer = {"state": asked["state"]}
        if self.denies:
            answer["error"] = self.denies
        else:
            answer["code"] = secrets.token_urlsafe(16)
            self.codes[answer["code"]] = Code(self.back, asked["code_challenge"], asked["nonce"])
        if self.tells_issuer:
            answer["iss"] = self.tells_issuer
        return RedirectResponse(f"{self.back}?{urlencode(answer)}", 302)

    async def redeem(self, request: Request) -> Response:
        if odd := self._pass("token"):
            return odd
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        methods = self.metadata.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        if "client_secret_basic" in methods:
            scheme, _, told = request.headers.get("authorization", "").partition(" ")
            pair = base64.b64decode(told).decode().partition(":") if scheme == "Basic" else ("", "", "")
            # RFC 6749, 2.3.1: both are encoded as in a form before they are joined.
            given = unquote(pair[0].replace("+", " ")), unquote(pair[2].replace("+", " "))
        else:
            given = form.get("client_id", ""), form.get("client_secret", "")
        if given != (CLIENT, SECRET):
            return self._no("invalid_client", "secret", 401)
        if form.get("grant_type") != "authorization_code":
            return self._no("unsupported_grant_type", "grant_type")
        code = self.codes.get(form.get("code", ""))
        if code is None or code.used:
            return self._no("invalid_grant", "code")
        code.used = True
        if form.get("redirect_uri") != code.redirect_uri:
            return self._no("invalid_grant", "redirect_uri")
        proof = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=").decode()
        if proof != code.challenge or len(form["code_verifier"]) < 43:
            return self._no("invalid_grant", "code_verifier")
        now, access = int(self.now()), secrets.token_urlsafe(16)
        self.access.add(access)
        claims = {"iss": ISSUER, "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": code.nonce} | self.person | self.token
        claims = {name: value for name, value in claims.items() if value is not None}
        header = {"alg": self.algorithm, "kid": self.key.kid} | self.header
        key = self.sign_with or self.key
        if self.algorithm == "none":
            parts = (base64.urlsafe_b64encode(_json(part)).rstrip(b"=").decode() for part in (header, claims))
            token = ".".join(parts) + "."
        else:
            token = jwt.encode(header, claims, key, algorithms=[self.algorithm])
        return JSONResponse({"access_token": access, "token_type": "Bearer", "expires_in": 300, "id_token": token})

    async def userinfo(self, request: Request) -> Response:
        if odd := self._pass("userinfo"):
            return odd
        if request.headers.get("authorization", "").removeprefix("Bearer ") not in self.access:
            return self._no("invalid_token", "access_token", 401)
        return JSONResponse(self.info or {"sub": self.person["sub"]})


def _json(value: dict[str, Any]) -> bytes:
    import json

    return json.dumps(value).encode()


def shared_secret() -> OctKey:
    """A key that the client knows too."""
    return OctKey.import_key(SECRET.encode().ljust(32, b"-"))

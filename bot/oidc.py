"""The school's own sign-in over OpenID Connect (Entra ID, SURFconext, Google): the only module that knows Authlib."""

import asyncio
import hashlib
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote_plus, urlsplit

import httpx
from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.client import OAuth2Client
from authlib.oauth2.rfc6749.parameters import prepare_token_request
from authlib.oidc.core import CodeIDToken
from authlib.oidc.discovery import get_well_known_url
from joserfc import jwt
from joserfc.errors import BadSignatureError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from bot.config import Oidc, Settings
from bot.domain.access import Vouched
from bot.errors import ConfigError, NotVouched
from bot.ports import Clock

log = logging.getLogger(__name__)

_SCOPE = "openid email"
_TIMEOUT = 10.0
_KNOWN_FOR = timedelta(hours=1)
_KEYS_EACH = timedelta(minutes=1)
_LEEWAY = 60
# Only with a key that the provider alone has; what a secret of ours could sign (HS256), or nobody (none), counts for nothing.
_ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
_AUTH = ("client_secret_basic", "client_secret_post")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_LARGEST = 512 * 1024


def build(settings: Settings, clock: Clock) -> "OpenIdProvider | None":
    """The provider of the settings; None when there is none.

    Raises:
        ConfigError: something is missing.

    """
    oidc = settings.sign_in.oidc
    if oidc is None:
        return None
    if not oidc.client_secret:
        raise ConfigError("sign_in.oidc.client_secret is empty. Set OUDERLIJN_SIGN_IN__OIDC__CLIENT_SECRET.")
    if not settings.web.public_url:
        raise ConfigError("sign_in.oidc needs web.public_url, the address to which the school's own sign-in sends people back.")
    return OpenIdProvider(oidc, clock)


class OpenIdProvider:
    """One provider: discovery, authorization code with PKCE, and an ID token that is checked.

    Args:
        transport: how to reach it; tests give their own.

    """

    def __init__(self, settings: Oidc, clock: Clock, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._settings = settings
        self._clock = clock
        self._transport = transport
        self._lock = asyncio.Lock()
        self._metadata: tuple[datetime, dict[str, Any]] | None = None
        self._keys: tuple[datetime, KeySet] | None = None

    async def address(self, *, back: str, state: str, nonce: str, verifier: str) -> str:
        """Where the browser goes to sign in there; it comes back at `back`.

        Raises:
            NotVouched: it does not answer.

        """
        metadata = await self._discover()
        client = OAuth2Client(
            None, client_id=self._settings.client_id, scope=_SCOPE, redirect_uri=back, code_challenge_method="S256"
        )
        endpoint = metadata["authorization_endpoint"]
        address, _ = client.create_authorization_url(endpoint, state=state, code_verifier=verifier, nonce=nonce)
        return str(address)

    async def vouch(self, code: str, *, back: str, nonce: str, verifier: str, issuer: str) -> Vouched:
        """Who came back with this code.

        Raises:
            NotVouched: it does not answer, or what it says cannot be trusted.

        """
        metadata = await self._discover()
        if issuer and issuer != self._settings.issuer:
            # RFC 9207: the answer comes from another provider.
            raise _broken("iss of the answer")
        tokens = await self._redeem(metadata, code, back, verifier)
        claims = await self._claims(metadata, tokens, nonce)
        wanted = ("email", *self._settings.only)
        if not all(claims.get(name) for name in wanted):
            # SURFconext, and Entra without the optional claim, tell it here only.
            told = await self._userinfo(metadata, tokens, claims["sub"])
            claims = {**told, **{name: value for name, value in claims.items() if value not in (None, "")}}
        for name, value in self._settings.only.items():
            if claims.get(name) != value:
                raise NotVouched("elsewhere", name)
        email = claims.get("email")
        # "false" as a word: some providers send it so. Entra says nothing: there the school knows who may change an address.
        said = claims.get("email_verified")
        verified = self._settings.email_is_verified if said is None else str(said).lower() == "true"
        subject = hashlib.sha256(f"{self._settings.issuer} {claims['sub']}".encode()).hexdigest()
        return Vouched(subject, email.strip().lower() if isinstance(email, str) else "", verified)

    async def _discover(self) -> dict[str, Any]:
        """What the provider says of itself, asked for once an hour."""
        async with self._lock:
            if self._metadata and self._clock() - self._metadata[0] < _KNOWN_FOR:
                return self._metadata[1]
            found = await self._json("GET", get_well_known_url(self._settings.issuer, external=True), "discovery")
            if found.get("issuer") != self._settings.issuer:
                log.warning("sign_in.oidc.issuer is not how the provider names itself; look at its discovery document")
                raise _broken("issuer")
            for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
                if not _is_safe(found.get(name)):
                    raise _broken(name)
            self._metadata = self._clock(), found
            return found

    async def _redeem(self, metadata: Mapping[str, Any], code: str, back: str, verifier: str) -> dict[str, Any]:
        """Change the code into tokens, with the secret of this program and the proof that it began the sign-in."""
        offered = metadata.get("token_endpoint_auth_methods_supported") or _AUTH[:1]
        method = next((method for method in _AUTH if method in offered), _AUTH[0])
        body = prepare_token_request("authorization_code", redirect_uri=back, code=code, code_verifier=verifier)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        who = self._settings.client_id, self._settings.client_secret
        # RFC 6749, 2.3.1: in the header both are written as in a form, or a secret with a plus in it would be another one.
        auth = ClientAuth(*(map(quote_plus, who) if method == "client_secret_basic" else who), method)
        address, headers, body = auth.prepare("POST", metadata["token_endpoint"], headers, body)
        return await self._json("POST", address, "token", headers=headers, content=body)

    async def _claims(self, metadata: Mapping[str, Any], tokens: Mapping[str, Any], nonce: str) -> dict[str, Any]:
        """The ID token, when it is signed by the provider, for this program, for this sign-in, and still good."""
        raw = tokens.get("id_token")
        if not isinstance(raw, str):
            raise _broken("no id_token")
        registry = JWSRegistry(algorithms=_ALGORITHMS, strict_check_header=False)
        try:
            try:
                token = jwt.decode(raw, await self._key_set(metadata), registry=registry)
            except (InvalidKeyIdError, BadSignatureError):
                # A provider changes its keys; it is asked for them again, but not by everybody who makes a token up.
                token = jwt.decode(raw, await self._key_set(metadata, anew=True), registry=registry)
            options = {
                "iss": {"essential": True, "value": self._settings.issuer},
                "aud": {"essential": True, "value": self._settings.client_id},
                "sub": {"essential": True},
                "nonce": {"essential": True},
            }
            params = {"nonce": nonce, "client_id": self._settings.client_id, "access_token": tokens.get("access_token")}
            claims = CodeIDToken(token.claims, token.header, options, params)
            claims.validate(now=int(self._clock().timestamp()), leeway=_LEEWAY)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            # The words of such an error name a claim, or quote a header: the kind is enough.
            raise _broken(f"id_token: {type(error).__name__}") from None
        return dict(claims)

    async def _key_set(self, metadata: Mapping[str, Any], *, anew: bool = False) -> KeySet:
        async with self._lock:
            age = self._clock() - self._keys[0] if self._keys else None
            if self._keys and age is not None and age < (_KEYS_EACH if anew else _KNOWN_FOR):
                return self._keys[1]
            found = await self._json("GET", metadata["jwks_uri"], "keys")
            self._keys = self._clock(), KeySet.import_key_set(found)  # type: ignore[arg-type]
            return self._keys[1]

    async def _userinfo(self, metadata: Mapping[str, Any], tokens: Mapping[str, Any], subject: str) -> dict[str, Any]:
        address, access = metadata.get("userinfo_endpoint"), tokens.get("access_token")
        if not _is_safe(address) or not isinstance(access, str):
            return {}
        found = await self._json("GET", str(address), "userinfo", headers={"Authorization": f"Bearer {access}"})
        if found.get("sub") != subject:
            # OpenID Connect Core, 5.3.2: else it may be about somebody else.
            raise _broken("sub of userinfo")
        return found

    async def _json(self, method: str, address: str, what: str, **more: Any) -> dict[str, Any]:
        """An object that the provider answers.

        Raises:
            NotVouched: `stale` when it refuses the code; `away` when it does not answer; `broken` for anything else.

        """
        try:
            async with httpx.AsyncClient(transport=self._transport, timeout=_TIMEOUT) as client:
                answer = await client.request(method, address, **more)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            log.warning("the school's own sign-in did not answer (%s: %s)", what, type(error).__name__)
            raise NotVouched("away", what) from None
        try:
            found = answer.json() if len(answer.content) <= _LARGEST else None
        except ValueError:
            found = None
        if answer.status_code >= 500:
            log.warning("the school's own sign-in did not answer (%s: %s)", what, answer.status_code)
            raise NotVouched("away", f"{what} {answer.status_code}")
        if what == "token" and isinstance(found, dict) and found.get("error") == "invalid_grant":
            raise NotVouched("stale", "invalid_grant")
        if answer.status_code != 200 or not isinstance(found, dict):
            raise _broken(f"{what} {answer.status_code}")
        return found


def _broken(code: str) -> NotVouched:
    log.warning("what the school's own sign-in says cannot be trusted (%s)", code)
    return NotVouched("broken", code)


def _is_safe(address: object) -> bool:
    """Whether what is sent there can be read by nobody else."""
    if not isinstance(address, str):
        return False
    parts = urlsplit(address)
    return bool(parts.hostname) and (parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK))

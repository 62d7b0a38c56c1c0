"""The providers of translation as they speak: what goes over the line, and what becomes of every kind of answer."""

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from deepl import http_client

from bot import config, logs
from bot.config import Translation
from bot.domain.translation import NotTranslated, Translated
from bot.errors import ConfigError
from bot.language import translation_providers, translator
from bot.language.placeholders import NUMBER, WORD, Form
from bot.language.translation_providers import DeepL, Google, LibreTranslate, Microsoft, TranslationError
from bot.language.translator import ProtectingTranslator, build

KEY = "s3cretk3y-0000:fx"
TEXT = "Elif komt om 10:30 uur."
NAMES = ["Elif Yılmaz"]
LANGUAGES = [{"code": code, "name": "", "targets": ["nl", "tr", "zh-Hans", "pt-BR"]} for code in ("nl", "tr", "zh-Hans")]

Answer = Callable[[str], str]


def turkish(text: str) -> str:
    """A translator with one sentence."""
    return text.replace(" komt om ", " saat ").replace(" uur.", "'da geliyor.")


# -- LibreTranslate ------------------------------------------------------------------------------------------------------------


class Libre:
    """A server that keeps what it is asked; `refuse` is what it answers to the next translation."""

    def __init__(self, answer: Answer = turkish) -> None:
        self.asked: list[dict[str, object]] = []
        self.listings = 0
        self.languages: object = LANGUAGES
        self.answer = answer
        self.refuse: list[httpx.Response | Exception] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        assert request.url.query == b""
        if request.url.path.endswith("/languages"):
            self.listings += 1
            return self.languages if isinstance(self.languages, httpx.Response) else httpx.Response(200, json=self.languages)
        assert request.url.path.endswith("/translate")
        self.asked.append(json.loads(request.content))
        if self.refuse:
            refusal = self.refuse.pop(0)
            if isinstance(refusal, Exception):
                raise refusal
            return refusal
        return httpx.Response(200, json={"translatedText": [self.answer(text) for text in self.asked[-1]["q"]]})


def libre(server: Libre, **more: object) -> ProtectingTranslator:
    settings = Translation(provider="libretranslate", url="http://127.0.0.1:5000/libre", **more)
    return ProtectingTranslator(LibreTranslate(settings, httpx.MockTransport(server)), timeout=settings.timeout)


async def test_libretranslate_gets_the_text_in_the_body_without_names_and_numbers():
    server = Libre()
    found = await libre(server, key=KEY).translate(TEXT, "nl", "tr", names=NAMES)
    assert found == Translated("Elif saat 10:30'da geliyor.", "libretranslate")
    span = '<span class="notranslate" translate="no">{}</span>'.format
    assert server.asked == [
        {
            "q": [f"{span('XQ1')} komt om {span('XQ2')} uur."],
            "source": "nl",
            "target": "tr",
            "format": "html",
            "api_key": KEY,
        }
    ]


async def test_without_a_key_none_is_sent_and_plain_text_is_no_markup():
    server = Libre()
    await libre(server).translate("Dag", "nl", "tr")
    assert server.asked == [{"q": ["Dag"], "source": "nl", "target": "tr", "format": "text"}]


async def test_the_server_says_which_languages_it_has_and_how_it_calls_them():
    server = Libre(str)
    translating = libre(server)
    assert isinstance(await translating.translate("Dag", "nl", "zh"), Translated)
    assert server.asked[0]["target"] == "zh-Hans"
    assert server.listings == 1
    assert await translating.translate("Dag", "nl", "ti") == NotTranslated("language")
    assert await translating.translate("Dag", "nl", "pt") == NotTranslated("language")
    assert await translating.translate("Olá", "pt", "nl") == NotTranslated("language")
    assert len(server.asked) == 1


async def test_a_language_that_is_added_to_the_server_is_noticed():
    server = Libre(str)
    translating = libre(server)
    assert await translating.translate("Dag", "nl", "ti") == NotTranslated("language")
    server.languages = [{"code": "nl"}, {"code": "ti"}]
    assert await translating.translate("Dag", "nl", "ti") == Translated("Dag", "libretranslate")


@pytest.mark.parametrize(
    "refusal",
    [
        httpx.Response(403, json={"error": "Invalid API key"}),
        httpx.Response(429, json={"error": "Slowdown: 20 per 1 minute"}),
        httpx.Response(400, json={"error": "Invalid request: request (3000) exceeds text limit (2000)"}),
        httpx.Response(500, json={"error": "Cannot translate text"}),
        httpx.Response(302, headers={"Location": "https://elsewhere.example/"}),
        httpx.Response(200, text="<html><body>Sign in</body></html>"),
        httpx.Response(200, text="{"),
        httpx.Response(200, json=["Elif"]),
        httpx.Response(200, json={"translatedText": "Elif"}),
        httpx.Response(200, json={"translatedText": ["one", "two"]}),
        httpx.Response(200, json={"translatedText": [None]}),
        httpx.ReadTimeout("no answer"),
        httpx.ConnectError("nobody there"),
    ],
)
async def test_whatever_libretranslate_answers_the_original_is_left(refusal):
    server = Libre()
    server.refuse = [refusal]
    assert await libre(server).translate(TEXT, "nl", "tr", names=NAMES) == NotTranslated("away")


@pytest.mark.parametrize("languages", [{"error": "x"}, [{}], "nl", [None], None, httpx.Response(404, text="<html>")])
async def test_a_server_without_a_list_of_languages_is_away(languages):
    server = Libre()
    server.languages = languages
    assert await libre(server).translate("Dag", "nl", "tr") == NotTranslated("away")


async def test_a_placeholder_that_was_mangled_is_tried_in_another_form():
    answers = iter(["geliyor.", "XQ1 saat XQ2'da geliyor."])
    server = Libre(lambda _: next(answers))
    found = await libre(server).translate(TEXT, "nl", "tr", names=NAMES)
    assert found == Translated("Elif saat 10:30'da geliyor.", "libretranslate")
    assert [asked["format"] for asked in server.asked] == ["html", "text"]


@pytest.mark.parametrize(
    "answer",
    [
        "XQ1 geliyor.",
        "XQ1 XQ1 XQ2",
        "XQ1 XQ2 XQ3",
        "XQ1 saat 11'de XQ2",
        "XQ1 ٥ XQ2",
        "",
        "<b>XQ1</b> XQ2",
        "XQ1 XQ2 www.evil.example",
    ],
)
async def test_a_translation_that_changed_something_is_refused(answer, caplog):
    server = Libre(lambda _: answer)
    assert await libre(server).translate(TEXT, "nl", "tr", names=NAMES) == NotTranslated("refused")
    assert "a translation by libretranslate was refused (" in caplog.text


# -- a line on this machine: DeepL, Microsoft, Google ----------------------------------------------------------------------------


class Line(ThreadingHTTPServer):
    """All three on 127.0.0.1. `status` and `body` take the place of their answers; `held` keeps them waiting."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.asked: list[tuple[str, dict[str, str], object]] = []
        self.answer: Answer = turkish
        self.status, self.body, self.headers = 200, "", {}
        self.free = threading.Event()
        self.free.set()
        self.url = f"http://127.0.0.1:{self.server_port}"


class _Answers(BaseHTTPRequestHandler):
    server: Line

    def do_GET(self) -> None:
        text = parse_qs(urlsplit(self.path).query)["q"][0]
        self._answer(None, f'<html><div class="result-container">{self.server.answer(text)}</div></html>')

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.path == "/v2/translate":
            texts = [{"text": self.server.answer(text), "billed_characters": 1} for text in asked["text"]]
            self._answer(asked, json.dumps({"translations": texts}))
        else:
            texts = [{"translations": [{"text": self.server.answer(one["text"]), "to": "tr"}]} for one in asked]
            self._answer(asked, json.dumps(texts))

    def _answer(self, asked: object, body: str) -> None:
        self.server.asked.append((self.path, dict(self.headers), asked))
        self.server.free.wait(30)
        data = (self.server.body or body).encode()
        self.send_response(self.server.status)
        for name, value in {"Content-Length": str(len(data)), **self.server.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def line() -> Iterator[Line]:
    with Line() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.free.set()
        server.shutdown()
        thread.join()


def provider(name: str, line: Line) -> DeepL | Google | Microsoft:
    if name == "google":
        found = Google(Translation(provider="google"))
        found.address = f"{line.url}/m"
        return found
    kind = {"deepl": DeepL, "microsoft": Microsoft}[name]
    return kind(Translation(provider=name, url=line.url, key=KEY, region="westeurope" if name == "microsoft" else ""))


def over(line: Line, name: str, timeout: float = 30.0) -> ProtectingTranslator:
    return ProtectingTranslator(provider(name, line), timeout=timeout)


THREE = pytest.mark.parametrize("name", ["deepl", "google", "microsoft"])


@THREE
async def test_names_and_numbers_do_not_leave_and_come_back(line, name):
    translating = over(line, name)
    assert await translating.translate(TEXT, "nl", "tr", names=NAMES) == Translated("Elif saat 10:30'da geliyor.", name)
    assert "Elif" not in str(line.asked)
    assert "10" not in str(line.asked[0][0]) + json.dumps(line.asked[0][2])
    assert len(line.asked) == 1
    await translating.close()


async def test_what_deepl_is_asked(line):
    await over(line, "deepl").translate(TEXT, "nl", "en", names=NAMES)
    ((path, headers, asked),) = line.asked
    assert path == "/v2/translate"
    assert headers["Authorization"] == f"DeepL-Auth-Key {KEY}"
    assert asked["text"] == ["<x>XQ1</x> komt om <x>XQ2</x> uur."]
    assert (asked["source_lang"], asked["target_lang"]) == ("NL", "EN-GB")
    assert (asked["tag_handling"], asked["ignore_tags"], asked["formality"]) == ("xml", ["x"], "prefer_more")


async def test_what_microsoft_is_asked(line):
    await over(line, "microsoft").translate(TEXT, "nl", "ku", names=NAMES)
    ((path, headers, asked),) = line.asked
    address = urlsplit(path)
    assert address.path == "/translate"
    query = {"api-version": ["3.0"], "from": ["nl"], "to": ["kmr"], "textType": ["html"]}
    assert parse_qs(address.query) == query
    assert headers["Ocp-Apim-Subscription-Key"] == KEY
    assert headers["Ocp-Apim-Subscription-Region"] == "westeurope"
    assert 'translate="no">XQ1</span> komt om' in asked[0]["text"]


async def test_what_the_page_of_google_is_asked(line):
    await over(line, "google").translate(TEXT, "nl", "he", names=NAMES)
    ((path, _, _),) = line.asked
    assert parse_qs(urlsplit(path).query) == {"tl": ["iw"], "sl": ["nl"], "q": ["XQ1 komt om XQ2 uur."]}


async def test_where_a_name_is_written_in_other_letters_google_gets_brackets(line):
    answers = iter(["ХК1 приходит", "[[1]] приходит в [ [2] ]"])
    line.answer = lambda _: next(answers)
    assert await over(line, "google").translate(TEXT, "nl", "ru", names=NAMES) == Translated("Elif приходит в 10:30", "google")


@pytest.mark.parametrize(
    ("name", "status", "body"),
    [
        ("deepl", 403, '{"message": "Wrong key s3cretk3y-0000:fx"}'),
        ("deepl", 456, '{"message": "Quota exceeded"}'),
        ("deepl", 429, '{"message": "Too many requests"}'),
        ("deepl", 400, '{"message": "Value for target_lang not supported"}'),
        ("deepl", 503, ""),
        ("deepl", 200, "{"),
        ("deepl", 200, "<html>Sign in</html>"),
        ("deepl", 200, '{"translations": []}'),
        ("deepl", 200, '{"translations": [{"text": null, "billed_characters": 1}]}'),
        ("deepl", 200, "[]"),
        ("microsoft", 401, '{"error": {"code": 401000, "message": "Wrong key s3cretk3y-0000:fx"}}'),
        ("microsoft", 403, '{"error": {"code": 403001, "message": "Out of quota"}}'),
        ("microsoft", 429, '{"error": {"code": 429000, "message": "Too many requests"}}'),
        ("microsoft", 400, '{"error": {"code": 400036, "message": "The target language is not valid"}}'),
        ("microsoft", 500, ""),
        ("microsoft", 200, "{"),
        ("microsoft", 200, "<html>Sign in</html>"),
        ("microsoft", 200, "[]"),
        ("microsoft", 200, "7"),
        ("google", 429, "<html>unusual traffic</html>"),
        ("google", 503, "<html></html>"),
        ("google", 200, "<html>Before you continue</html>"),
        ("google", 200, "{"),
    ],
)
async def test_whatever_a_provider_answers_the_original_is_left_and_nothing_is_said_of_it(line, caplog, name, status, body):
    caplog.set_level(logging.DEBUG)
    line.status, line.body = status, body or " "
    translating = over(line, name)
    assert await translating.translate(TEXT, "nl", "tr", names=NAMES) == NotTranslated("away")
    await translating.close()
    assert f"translation by {name} failed (" in caplog.text
    assert [secret for secret in (KEY, "Elif", "komt", "uur", line.url) if secret in caplog.text] == []
    assert len(line.asked) == 1


@THREE
async def test_a_placeholder_that_does_not_come_back_is_refused(line, name):
    line.answer = lambda _: "geliyor"
    assert await over(line, name).translate(TEXT, "nl", "tr", names=NAMES) == NotTranslated("refused")


@THREE
async def test_nobody_waits_longer_than_the_limit(line, name):
    line.free.clear()
    translating = over(line, name, timeout=0.01)
    assert await translating.translate(TEXT, "nl", "tr", names=NAMES) == NotTranslated("away")
    line.free.set()
    await translating.close()


@THREE
async def test_nobody_there(line, name):
    translating = over(line, name)
    if name == "google":
        translating._provider.address = "http://127.0.0.1:1/m"
    else:
        translating._provider._settings = Translation(provider=name, url="http://127.0.0.1:1", key=KEY)
    assert await translating.translate(TEXT, "nl", "tr", names=NAMES) == NotTranslated("away")


@pytest.mark.parametrize("name", ["google", "microsoft"])
async def test_a_thread_is_given_back_also_when_nobody_waits_for_it_any_more(line, name, monkeypatch):
    monkeypatch.setattr(translation_providers, "LINE_SECONDS", 0.05)
    line.free.clear()
    with pytest.raises(TranslationError, match=r"Timeout|AttributeError"):
        await provider(name, line).translate(["Dag"], "nl", "tr")


def test_the_client_of_deepl_neither_waits_longer_nor_tries_again_by_itself(line):
    provider("deepl", line)
    assert http_client.min_connection_timeout == translation_providers.LINE_SECONDS
    assert http_client.max_network_retries == 0


@THREE
async def test_texts_at_the_same_time_are_not_mixed_up(line, name):
    line.answer = str
    translating = over(line, name)
    texts = [f"Bericht van {letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    found = await asyncio.gather(*(translating.translate(text, "nl", "tr") for text in texts))
    assert [each.text for each in found] == texts
    await translating.close()


@THREE
async def test_the_key_does_not_follow_to_another_host(line, name):
    with Line() as other:
        line.status, line.headers = 307, {"Location": f"http://localhost:{other.server_port}/v2/translate"}
        thread = threading.Thread(target=other.serve_forever, args=(0.01,))
        thread.start()
        assert await over(line, name).translate(TEXT, "nl", "tr") != Translated("x", name)
        other.shutdown()
        thread.join()
        assert KEY not in str(other.asked)


@THREE
async def test_a_language_that_is_not_in_the_table_goes_to_nobody(line, name):
    assert await over(line, name).translate("Bon dia", "pap", "nl") == NotTranslated("language")
    assert await over(line, name).translate("Dag", "nl", "pap") == NotTranslated("language")
    assert line.asked == []


async def test_deepl_has_no_tigrinya(line):
    assert await over(line, "deepl").translate("Dag", "nl", "ti") == NotTranslated("language")
    assert await over(line, "microsoft").translate("Dag", "nl", "ti") == Translated("Dag", "microsoft")


# -- whoever translates ------------------------------------------------------------------------------------------------------


class Someone:
    """Translates by `answer`, and keeps what it was given."""

    name = "someone"

    def __init__(self, answer: Answer = str.upper, limit: int = 60, forms: tuple[Form, ...] = (WORD, NUMBER)) -> None:
        self.answer, self.limit, self.forms = answer, limit, forms
        self.given: list[list[str]] = []
        self.closed = False

    async def knows(self, source: str, target: str) -> bool:
        return True

    async def translate(self, texts, source, target):
        self.given.append(list(texts))
        return [self.answer(text) for text in texts]

    async def close(self) -> None:
        self.closed = True


def by(someone: Someone, timeout: float = 30.0) -> ProtectingTranslator:
    return ProtectingTranslator(someone, timeout=timeout)


async def test_lines_stay_lines_and_what_has_no_words_stays_here():
    someone = Someone()
    text = "  Dag,\n\n06 00000101\n🙂\tElif komt \n"
    found = await by(someone).translate(text, "nl", "tr", names=NAMES)
    assert found.text == "  DAG,\n\n06 00000101\n🙂\tElif KOMT \n"
    assert someone.given == [["Dag,", "🙂\tXQ2 komt"]]


@pytest.mark.parametrize("text", ["", "👍", "06 00000101", "24 november", "\n \n"])
async def test_without_words_nobody_is_asked(text):
    someone = Someone()
    assert isinstance(await by(someone).translate(text, "nl", "tr"), Translated)
    assert someone.given == []


async def test_a_long_text_is_cut_behind_sentences_and_comes_back_whole():
    someone = Someone(str)
    text = "Dit is de eerste zin van een lang bericht. Dit is de tweede zin! En dan nog één? " + "woord " * 20
    assert (await by(someone).translate(text, "nl", "tr")).text == text
    (given,) = someone.given
    assert given[:2] == ["Dit is de eerste zin van een lang bericht.", "Dit is de tweede zin! En dan nog één?"]
    assert max(len(piece) for piece in given) <= 60


@pytest.mark.parametrize("text", ["a" * 10_001, "a" * 61, "1 a " * 1001])
async def test_what_is_too_long_goes_to_nobody(text):
    someone = Someone(limit=60)
    assert await by(someone).translate(text, "nl", "tr") == NotTranslated("too_long")
    assert someone.given == []


async def test_one_language_needs_no_translation():
    assert await by(Someone()).translate("Dag", "nl", "nl") == NotTranslated("language")


async def test_the_same_text_is_asked_once():
    someone = Someone()
    translating = by(someone)
    first = await translating.translate("Dag Elif", "nl", "tr", names=NAMES)
    assert await translating.translate("Dag Elif", "nl", "tr", names=NAMES) is first
    assert len(someone.given) == 1
    # Other names are another text: in one of them a name would leave.
    await translating.translate("Dag Elif", "nl", "tr")
    await translating.translate("Dag Elif", "nl", "en", names=NAMES)
    assert len(someone.given) == 3


async def test_a_failure_is_not_remembered():
    someone = Someone(lambda _: "")
    translating = by(someone)
    assert await translating.translate("Dag", "nl", "tr") == NotTranslated("refused")
    someone.answer = str.upper
    assert await translating.translate("Dag", "nl", "tr") == Translated("DAG", "someone")


async def test_no_more_is_remembered_than_the_limit(monkeypatch):
    monkeypatch.setattr(translator, "REMEMBERED", 2)
    someone = Someone()
    translating = by(someone)
    for text in ("a", "b", "a", "c", "a", "b"):
        await translating.translate(text, "nl", "tr")
    assert someone.given == [["a"], ["b"], ["c"], ["b"]]


async def test_no_text_is_a_key_in_memory():
    translating = by(Someone())
    await translating.translate("Dag Elif", "nl", "tr")
    assert "Elif" not in str(list(translating._remembered))


@pytest.mark.parametrize("error", [RuntimeError("Elif"), KeyError("Elif"), TimeoutError("Elif"), TranslationError("HTTP 500")])
async def test_an_error_of_a_provider_stays_here_and_only_its_kind_is_logged(error, caplog):
    def fail(_: str) -> str:
        raise error

    assert await by(Someone(fail)).translate("Dag Elif", "nl", "tr") == NotTranslated("away")
    assert "Elif" not in caplog.text
    assert "translation by someone failed (" in caplog.text


async def test_who_is_called_off_is_called_off():
    someone = Someone()

    async def never(*_: object) -> bool:
        await asyncio.Event().wait()
        return True

    someone.knows = never
    task = asyncio.create_task(by(someone).translate("Dag", "nl", "tr"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_closing_closes_the_provider():
    someone = Someone()
    await by(someone).close()
    assert someone.closed


# -- settings ------------------------------------------------------------------------------------------------------------------


async def test_translation_is_off_by_itself(settings):
    translating = build(settings)
    assert translating.provider == settings.translation.provider == "none"
    assert await translating.translate("Dag", "nl", "tr", names=NAMES) == NotTranslated("off")
    await translating.close()


def load(**environ: str) -> config.Settings:
    named = {f"OUDERLIJN_{name}": value for name, value in environ.items()}
    return config.load(config.ROOT / "config.yaml", named)


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("libretranslate", {"URL": "http://libretranslate:5000"}),
        ("deepl", {"KEY": KEY}),
        ("microsoft", {"KEY": KEY, "REGION": "westeurope", "URL": "https://api-eur.cognitive.microsofttranslator.com"}),
        ("google", {}),
    ],
)
async def test_a_provider_that_is_named_is_built_without_a_connection(name, more):
    environ = {f"TRANSLATION__{key}": value for key, value in more.items()}
    translating = build(load(TRANSLATION__PROVIDER=name, **environ))
    assert translating.provider == name
    await translating.close()


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({"PROVIDER": "libretranslate"}, r"`translation`: libretranslate needs `url`"),
        ({"PROVIDER": "deepl"}, r"deepl needs a key. Set OUDERLIJN_TRANSLATION__KEY"),
        ({"PROVIDER": "microsoft"}, r"microsoft needs a key. Set OUDERLIJN_TRANSLATION__KEY"),
        ({"PROVIDER": "google", "KEY": KEY}, r"takes neither `key` nor `url`"),
        ({"PROVIDER": "deepl", "KEY": KEY, "REGION": "eu"}, r"`region` is for microsoft alone"),
        ({"PROVIDER": "libretranslate", "URL": "libretranslate:5000"}, r"`url` must be an address such as https"),
        ({"PROVIDER": "libretranslate", "URL": "https://me:secret@host"}, r"without a name or a key in it"),
        ({"PROVIDER": "microsoft", "KEY": KEY, "URL": "http://proxy.example"}, r"must begin with https://"),
        ({"PROVIDER": "mymemory"}, r"`translation.provider`: Input should be 'none'"),
        ({"PROVIDR": "deepl"}, r"Did you mean `provider`"),
        ({"TIMEOUT": "0"}, r"`translation.timeout`"),
    ],
)
def test_what_does_not_fit_stops_the_start_with_what_to_do(environ, said):
    with pytest.raises(ConfigError, match=said) as stopped:
        load(**{f"TRANSLATION__{key}": value for key, value in environ.items()})
    assert KEY not in str(stopped.value)
    assert "secret" not in str(stopped.value)


def test_who_is_switched_off_may_keep_the_other_settings():
    assert load(TRANSLATION__PROVIDER="none", TRANSLATION__KEY=KEY).translation.key == KEY


def test_the_public_page_of_google_gets_nothing_of_real_parents():
    real = {"CHANNELS__TELEGRAM__TOKEN": "1:x", "TRANSLATION__PROVIDER": "google"}
    with pytest.raises(ConfigError, match=r"without an agreement.* telegram is switched on"):
        build(load(**real))
    build(load(**real, CHANNELS__TELEGRAM__ENABLED="false"))


def test_the_key_is_in_no_picture_of_the_settings():
    assert KEY not in repr(load(TRANSLATION__PROVIDER="deepl", TRANSLATION__KEY=KEY))


@pytest.mark.parametrize(
    "line",
    [
        f"Authorization: DeepL-Auth-Key {KEY}",
        f"{{'Authorization': 'DeepL-Auth-Key {KEY}'}}",
        f"{{'Ocp-Apim-Subscription-Key': '{KEY}'}}",
        f'{{"api_key": "{KEY}"}}',
        f"key={KEY}",
    ],
)
def test_the_key_is_blotted_out_in_a_line_of_the_log(line):
    assert KEY not in logs.redact(line)

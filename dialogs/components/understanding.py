"""One component of Rasa that says what a message is about: topics, danger, replies and school words."""

from itertools import chain
from typing import Any, Dict, List, Optional, Text, Tuple

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.folding import sample
from components.model import Model, Terms
from components.plain import Plain

RANKING = 10


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class Understanding(GraphComponent):
    """Topics by a linear model, danger by a detector of its own, replies to open questions, school words by their spellings.

    The intents `danger` and `near_miss` train the detector alone, and a phrase of the lookup table `danger` is danger at
    least; the intents that begin with a question (`meeting_rsvp_no`) are replies and never topics. A message may begin with the
    language of its writer in brackets. Sets `intent`, `intent_ranking`, `danger` (0 to 1), `replies` (by question), `languages`
    and entities `term`; all of them for an empty text too.
    """

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "Understanding":
        """A component that has yet to be trained."""
        return cls(config, model_storage, resource, Model(), Terms(), Plain())

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Model,
        terms: Terms,
        plain: Plain,
    ) -> None:
        """Keep the parts together."""
        self._config, self._storage, self._resource = config, model_storage, resource
        self._model, self._terms, self._plain = model, terms, plain

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the examples, each with its language, and on the synonyms."""
        examples = training_data.intent_examples
        samples = [sample(example.get(TEXT) or "", _language(example)) for example in examples]
        self._model.train(samples, [example.get(INTENT) for example in examples])
        self._terms.train(dict(training_data.entity_synonyms))
        tables = [table["elements"] for table in training_data.lookup_tables if table["name"] == "danger"]
        self._plain.train(chain.from_iterable(tables))
        with self._storage.write_to(self._resource) as folder:
            joblib.dump((self._model, self._terms, self._plain), folder / "understanding.joblib", compress=3)
        return self._resource

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "Understanding":
        """The trained component. Only models that were trained here: joblib can run what it loads."""
        with model_storage.read_from(resource) as folder:
            model, terms, plain = joblib.load(folder / "understanding.joblib")
        return cls(config, model_storage, resource, model, terms, plain)

    def process(self, messages: List[Message]) -> List[Message]:
        """Understand each message."""
        for message in messages:
            one = sample(message.get(TEXT) or "")
            # Where few examples are known the detector is less sure of everything, so each language has its own zero.
            shift = (self._config.get("danger_shift") or {}).get(one.language, 0.0)
            meaning = self._model.understand(one, shift)
            least = self._config.get("danger_plain", 0.0) if self._plain.found(one.text) else 0.0
            ranking = _ranking(meaning.topics[:RANKING])
            nothing = {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}
            message.set(INTENT, ranking[0] if ranking else nothing, add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            message.set("danger", max(meaning.danger, least), add_to_output=True)
            replies = {question: _ranking(ranked) for question, ranked in meaning.replies.items()}
            message.set("replies", replies, add_to_output=True)
            message.set("languages", _ranking(meaning.languages), add_to_output=True)
            # A school word is asked for only where the glossary is among the first.
            asked = any(topic == "glossary" for topic, _ in meaning.topics[:3])
            terms = [
                {"entity": "term", "value": term, "start": 0, "end": 0}
                for term in (self._terms.find(one.text) if asked else ())
            ]
            message.set(ENTITIES, message.get(ENTITIES, []) + terms, add_to_output=True)
        return messages

    @classmethod
    def required_packages(cls) -> List[Text]:
        """What it needs beside Rasa."""
        return ["sklearn"]


def _ranking(ranked: List[Tuple[Text, float]]) -> List[Dict[Text, Any]]:
    return [{INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: odds} for name, odds in ranked]


def _language(example: Message) -> Optional[Text]:
    # The YAML's `metadata: {language: tr}` of an intent.
    metadata = (example.get("metadata") or {}).get("intent") or {}
    return metadata.get("language")

"""One component of Rasa that says what a message is about: topics, danger and school words."""

from typing import Any, Dict, List, Text, Type

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.model import Danger, Terms, Topics, fold, hinted, train_all

RANKING = 10


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class Understanding(GraphComponent):
    """Topics by a linear model, danger by a detector of its own, school words by their spellings.

    The intents `danger` and `near_miss` train the detector alone. A message may begin with the language of its writer in
    brackets. Sets `intent`, `intent_ranking`, `danger` (0 to 1) and entities `term`; all of them for an empty text too.
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
        return cls(config, model_storage, resource, Topics(), Danger(), Terms())

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        topics: Topics,
        danger: Danger,
        terms: Terms,
    ) -> None:
        """Keep the parts together."""
        self._config, self._storage, self._resource = config, model_storage, resource
        self._topics, self._danger, self._terms = topics, danger, terms

    def train(self, training_data: TrainingData) -> Resource:
        """Train all three on the examples and the synonyms."""
        examples = [(fold(example.get(TEXT) or ""), example.get(INTENT)) for example in training_data.intent_examples]
        train_all(examples, self._topics, self._danger)
        self._terms.train(dict(training_data.entity_synonyms))
        with self._storage.write_to(self._resource) as folder:
            joblib.dump((self._topics, self._danger, self._terms), folder / "understanding.joblib")
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
            topics, danger, terms = joblib.load(folder / "understanding.joblib")
        return cls(config, model_storage, resource, topics, danger, terms)

    def process(self, messages: List[Message]) -> List[Message]:
        """Understand each message."""
        for message in messages:
            text, hint = hinted(message.get(TEXT) or "")
            text = fold(text)
            ranking = [
                {INTENT_NAME_KEY: topic, PREDICTED_CONFIDENCE_KEY: confidence}
                for topic, confidence in self._topics.rank(text)[:RANKING]
            ]
            nothing = {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}
            message.set(INTENT, ranking[0] if ranking else nothing, add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
            message.set("danger", self._danger.score(text), add_to_output=True)
            terms = [{"entity": "term", "value": term, "start": 0, "end": 0} for term in self._terms.find(text)]
            message.set(ENTITIES, message.get(ENTITIES, []) + terms, add_to_output=True)
        return messages

    @classmethod
    def required_packages(cls) -> List[Text]:
        """What it needs beside Rasa."""
        return ["sklearn"]


# Rasa's own finder looks at the types of a graph component's arguments.
Component: Type[GraphComponent] = Understanding

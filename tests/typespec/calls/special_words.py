"""The scenarios of special-words."""

from __future__ import annotations

from special_words import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "SpecialWords_ModelProperties_sameAsModel", lambda: client.model_properties.same_as_model(same_as_model="ok")
    yield "SpecialWords_ModelProperties_dictMethods", lambda: client.model_properties.dict_methods.create(
        keys="ok",
        items="ok",
        values="ok",
        popitem="ok",
        clear="ok",
        update="ok",
        setdefault="ok",
        pop="ok",
        get="ok",
        copy="ok",
    )
    yield "SpecialWords_ModelProperties_withList", lambda: client.model_properties.list(list="ok")
    yield "SpecialWords_Models_and", lambda: client.models.and_(name="ok")
    yield "SpecialWords_Models_as", lambda: client.models.as_(name="ok")
    yield "SpecialWords_Models_assert", lambda: client.models.assert_(name="ok")
    yield "SpecialWords_Models_async", lambda: client.models.async_(name="ok")
    yield "SpecialWords_Models_await", lambda: client.models.await_(name="ok")
    yield "SpecialWords_Models_break", lambda: client.models.break_(name="ok")
    yield "SpecialWords_Models_class", lambda: client.models.class_(name="ok")
    yield "SpecialWords_Models_constructor", lambda: client.models.constructor(name="ok")
    yield "SpecialWords_Models_continue", lambda: client.models.continue_(name="ok")
    yield "SpecialWords_Models_def", lambda: client.models.def_(name="ok")
    yield "SpecialWords_Models_del", lambda: client.models.del_(name="ok")
    yield "SpecialWords_Models_elif", lambda: client.models.elif_(name="ok")
    yield "SpecialWords_Models_else", lambda: client.models.else_(name="ok")
    yield "SpecialWords_Models_except", lambda: client.models.except_(name="ok")
    yield "SpecialWords_Models_exec", lambda: client.models.exec(name="ok")
    yield "SpecialWords_Models_finally", lambda: client.models.finally_(name="ok")
    yield "SpecialWords_Models_for", lambda: client.models.for_(name="ok")
    yield "SpecialWords_Models_from", lambda: client.models.from_(name="ok")
    yield "SpecialWords_Models_global", lambda: client.models.global_(name="ok")
    yield "SpecialWords_Models_if", lambda: client.models.if_(name="ok")
    yield "SpecialWords_Models_import", lambda: client.models.import_(name="ok")
    yield "SpecialWords_Models_in", lambda: client.models.in_(name="ok")
    yield "SpecialWords_Models_is", lambda: client.models.is_(name="ok")
    yield "SpecialWords_Models_lambda", lambda: client.models.lambda_(name="ok")
    yield "SpecialWords_Models_not", lambda: client.models.not_(name="ok")
    yield "SpecialWords_Models_or", lambda: client.models.or_(name="ok")
    yield "SpecialWords_Models_pass", lambda: client.models.pass_(name="ok")
    yield "SpecialWords_Models_raise", lambda: client.models.raise_(name="ok")
    yield "SpecialWords_Models_return", lambda: client.models.return_(name="ok")
    yield "SpecialWords_Models_try", lambda: client.models.try_(name="ok")
    yield "SpecialWords_Models_while", lambda: client.models.while_(name="ok")
    yield "SpecialWords_Models_with", lambda: client.models.with_(name="ok")
    yield "SpecialWords_Models_yield", lambda: client.models.yield_(name="ok")
    yield "SpecialWords_Operations_and", lambda: client.operations.and_()
    yield "SpecialWords_Operations_as", lambda: client.operations.as_()
    yield "SpecialWords_Operations_assert", lambda: client.operations.assert_()
    yield "SpecialWords_Operations_async", lambda: client.operations.async_()
    yield "SpecialWords_Operations_await", lambda: client.operations.await_()
    yield "SpecialWords_Operations_break", lambda: client.operations.break_()
    yield "SpecialWords_Operations_class", lambda: client.operations.class_()
    yield "SpecialWords_Operations_constructor", lambda: client.operations.constructor()
    yield "SpecialWords_Operations_continue", lambda: client.operations.continue_()
    yield "SpecialWords_Operations_def", lambda: client.operations.def_()
    yield "SpecialWords_Operations_del", lambda: client.operations.del_()
    yield "SpecialWords_Operations_elif", lambda: client.operations.elif_()
    yield "SpecialWords_Operations_else", lambda: client.operations.else_()
    yield "SpecialWords_Operations_except", lambda: client.operations.except_()
    yield "SpecialWords_Operations_exec", lambda: client.operations.exec()
    yield "SpecialWords_Operations_finally", lambda: client.operations.finally_()
    yield "SpecialWords_Operations_for", lambda: client.operations.for_()
    yield "SpecialWords_Operations_from", lambda: client.operations.from_()
    yield "SpecialWords_Operations_global", lambda: client.operations.global_()
    yield "SpecialWords_Operations_if", lambda: client.operations.if_()
    yield "SpecialWords_Operations_import", lambda: client.operations.import_()
    yield "SpecialWords_Operations_in", lambda: client.operations.in_()
    yield "SpecialWords_Operations_is", lambda: client.operations.is_()
    yield "SpecialWords_Operations_lambda", lambda: client.operations.lambda_()
    yield "SpecialWords_Operations_not", lambda: client.operations.not_()
    yield "SpecialWords_Operations_or", lambda: client.operations.or_()
    yield "SpecialWords_Operations_pass", lambda: client.operations.pass_()
    yield "SpecialWords_Operations_raise", lambda: client.operations.raise_()
    yield "SpecialWords_Operations_return", lambda: client.operations.return_()
    yield "SpecialWords_Operations_try", lambda: client.operations.try_()
    yield "SpecialWords_Operations_while", lambda: client.operations.while_()
    yield "SpecialWords_Operations_with", lambda: client.operations.with_()
    yield "SpecialWords_Operations_yield", lambda: client.operations.yield_()
    yield "SpecialWords_Parameters_and", lambda: client.parameters.and_(and_="ok")
    yield "SpecialWords_Parameters_as", lambda: client.parameters.as_(as_="ok")
    yield "SpecialWords_Parameters_assert", lambda: client.parameters.assert_(assert_="ok")
    yield "SpecialWords_Parameters_async", lambda: client.parameters.async_(async_="ok")
    yield "SpecialWords_Parameters_await", lambda: client.parameters.await_(await_="ok")
    yield "SpecialWords_Parameters_break", lambda: client.parameters.break_(break_="ok")
    yield "SpecialWords_Parameters_class", lambda: client.parameters.class_(class_="ok")
    yield "SpecialWords_Parameters_constructor", lambda: client.parameters.constructor(constructor="ok")
    yield "SpecialWords_Parameters_continue", lambda: client.parameters.continue_(continue_="ok")
    yield "SpecialWords_Parameters_def", lambda: client.parameters.def_(def_="ok")
    yield "SpecialWords_Parameters_del", lambda: client.parameters.del_(del_="ok")
    yield "SpecialWords_Parameters_elif", lambda: client.parameters.elif_(elif_="ok")
    yield "SpecialWords_Parameters_else", lambda: client.parameters.else_(else_="ok")
    yield "SpecialWords_Parameters_except", lambda: client.parameters.except_(except_="ok")
    yield "SpecialWords_Parameters_exec", lambda: client.parameters.exec(exec="ok")
    yield "SpecialWords_Parameters_finally", lambda: client.parameters.finally_(finally_="ok")
    yield "SpecialWords_Parameters_for", lambda: client.parameters.for_(for_="ok")
    yield "SpecialWords_Parameters_from", lambda: client.parameters.from_(from_="ok")
    yield "SpecialWords_Parameters_global", lambda: client.parameters.global_(global_="ok")
    yield "SpecialWords_Parameters_if", lambda: client.parameters.if_(if_="ok")
    yield "SpecialWords_Parameters_import", lambda: client.parameters.import_(import_="ok")
    yield "SpecialWords_Parameters_in", lambda: client.parameters.in_(in_="ok")
    yield "SpecialWords_Parameters_is", lambda: client.parameters.is_(is_="ok")
    yield "SpecialWords_Parameters_lambda", lambda: client.parameters.lambda_(lambda_="ok")
    yield "SpecialWords_Parameters_not", lambda: client.parameters.not_(not_="ok")
    yield "SpecialWords_Parameters_or", lambda: client.parameters.or_(or_="ok")
    yield "SpecialWords_Parameters_pass", lambda: client.parameters.pass_(pass_="ok")
    yield "SpecialWords_Parameters_raise", lambda: client.parameters.raise_(raise_="ok")
    yield "SpecialWords_Parameters_return", lambda: client.parameters.return_(return_="ok")
    yield "SpecialWords_Parameters_try", lambda: client.parameters.try_(try_="ok")
    yield "SpecialWords_Parameters_while", lambda: client.parameters.while_(while_="ok")
    yield "SpecialWords_Parameters_with", lambda: client.parameters.with_(with_="ok")
    yield "SpecialWords_Parameters_yield", lambda: client.parameters.yield_(yield_="ok")
    yield "SpecialWords_Parameters_cancellationToken", lambda: client.parameters.cancellation_token(
        cancellation_token="ok"
    )
    yield "SpecialWords_ReservedOperationBodyParams_withItems", lambda: client.operations.body_param_reserved(
        items=["item"]
    )
    yield "SpecialWords_ExtensibleStrings_putExtensibleStringValue", lambda: equal(
        client.extensible_strings.update_string("class"), "class"
    )

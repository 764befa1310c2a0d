"""The scenarios of payload/xml."""

from __future__ import annotations

from payload_xml import Title

from ..checks import Calls, equal, refused


def calls(client: Title) -> Calls:
    yield "Payload_Xml_ModelWithDatetimeValue_get", lambda: equal(
        client.model_with_datetime.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDatetime>\n  <rfc3339>2022-08-26T18:38:00.000Z</rfc3339>\n  <rfc7231>Fri, 26 Aug 2022 14:38:00 GMT</rfc7231>\n</ModelWithDatetime>\n",
    )
    yield "Payload_Xml_ModelWithDatetimeValue_put", lambda: client.model_with_datetime.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDatetime>\n  <rfc3339>2022-08-26T18:38:00.000Z</rfc3339>\n  <rfc7231>Fri, 26 Aug 2022 14:38:00 GMT</rfc7231>\n</ModelWithDatetime>\n"
    )
    yield "Payload_Xml_SimpleModelValue_get", lambda: equal(
        client.simple_model.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<SimpleModel>\n  <name>foo</name>\n  <age>123</age>\n</SimpleModel>\n",
    )
    yield "Payload_Xml_SimpleModelValue_put", lambda: client.simple_model.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<SimpleModel>\n  <name>foo</name>\n  <age>123</age>\n</SimpleModel>\n"
    )
    yield "Payload_Xml_ModelWithRenamedPropertyValue_get", lambda: equal(
        client.model_with_renamed_property.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedProperty>\n  <renamedTitle>foo</renamedTitle>\n  <author>bar</author>\n</ModelWithRenamedProperty>\n",
    )
    yield "Payload_Xml_ModelWithRenamedPropertyValue_put", lambda: client.model_with_renamed_property.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedProperty>\n  <renamedTitle>foo</renamedTitle>\n  <author>bar</author>\n</ModelWithRenamedProperty>\n"
    )
    yield "Payload_Xml_ModelWithRenamedFieldsValue_get", lambda: equal(
        client.model_with_renamed_fields.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedFieldsSrc>\n  <InputData>\n    <name>foo</name>\n    <age>123</age>\n  </InputData>\n  <OutputData>\n    <name>bar</name>\n    <age>456</age>\n  </OutputData>\n</ModelWithRenamedFieldsSrc>\n",
    )
    yield "Payload_Xml_ModelWithRenamedFieldsValue_put", lambda: client.model_with_renamed_fields.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedFieldsSrc>\n  <InputData>\n    <name>foo</name>\n    <age>123</age>\n  </InputData>\n  <OutputData>\n    <name>bar</name>\n    <age>456</age>\n  </OutputData>\n</ModelWithRenamedFieldsSrc>\n"
    )
    yield "Payload_Xml_ModelWithNestedModelValue_get", lambda: equal(
        client.model_with_nested_model.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithNestedModel>\n  <nested>\n    <name>foo</name>\n    <age>123</age>\n  </nested>\n</ModelWithNestedModel>\n",
    )
    yield "Payload_Xml_ModelWithNestedModelValue_put", lambda: client.model_with_nested_model.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithNestedModel>\n  <nested>\n    <name>foo</name>\n    <age>123</age>\n  </nested>\n</ModelWithNestedModel>\n"
    )
    yield "Payload_Xml_ModelWithRenamedNestedModelValue_get", lambda: equal(
        client.model_with_renamed_nested_model.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedNestedModel>\n  <author>\n    <name>foo</name>\n  </author>\n</ModelWithRenamedNestedModel>\n",
    )
    yield "Payload_Xml_ModelWithRenamedNestedModelValue_put", lambda: client.model_with_renamed_nested_model.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedNestedModel>\n  <author>\n    <name>foo</name>\n  </author>\n</ModelWithRenamedNestedModel>\n"
    )
    yield "Payload_Xml_ModelWithSimpleArraysValue_get", lambda: equal(
        client.model_with_simple_arrays.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithSimpleArrays>\n  <colors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithSimpleArrays>\n",
    )
    yield "Payload_Xml_ModelWithSimpleArraysValue_put", lambda: client.model_with_simple_arrays.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithSimpleArrays>\n  <colors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithSimpleArrays>\n"
    )
    yield "Payload_Xml_ModelWithUnwrappedArrayValue_get", lambda: equal(
        client.model_with_unwrapped_array.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedArray>\n  <colors>red</colors>\n  <colors>green</colors>\n  <colors>blue</colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithUnwrappedArray>\n",
    )
    yield "Payload_Xml_ModelWithUnwrappedArrayValue_put", lambda: client.model_with_unwrapped_array.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedArray>\n  <colors>red</colors>\n  <colors>green</colors>\n  <colors>blue</colors>\n  <counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </counts>\n</ModelWithUnwrappedArray>\n"
    )
    yield "Payload_Xml_ModelWithRenamedArraysValue_get", lambda: equal(
        client.model_with_renamed_arrays.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedArrays>\n  <Colors>red</Colors>\n  <Colors>green</Colors>\n  <Colors>blue</Colors>\n  <Counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </Counts>\n</ModelWithRenamedArrays>\n",
    )
    yield "Payload_Xml_ModelWithRenamedArraysValue_put", lambda: client.model_with_renamed_arrays.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedArrays>\n  <Colors>red</Colors>\n  <Colors>green</Colors>\n  <Colors>blue</Colors>\n  <Counts>\n    <int32>1</int32>\n    <int32>2</int32>\n  </Counts>\n</ModelWithRenamedArrays>\n"
    )
    yield "Payload_Xml_ModelWithWrappedPrimitiveCustomItemNamesValue_get", lambda: equal(
        client.model_with_wrapped_primitive_custom_item_names.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithWrappedPrimitiveCustomItemNames>\n  <ItemsTags>\n    <ItemName>fiction</ItemName>\n    <ItemName>classic</ItemName>\n  </ItemsTags>\n</ModelWithWrappedPrimitiveCustomItemNames>\n",
    )
    yield "Payload_Xml_ModelWithWrappedPrimitiveCustomItemNamesValue_put", lambda: client.model_with_wrapped_primitive_custom_item_names.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithWrappedPrimitiveCustomItemNames>\n  <ItemsTags>\n    <ItemName>fiction</ItemName>\n    <ItemName>classic</ItemName>\n  </ItemsTags>\n</ModelWithWrappedPrimitiveCustomItemNames>\n"
    )
    yield "Payload_Xml_ModelWithArrayOfModelValue_get", lambda: equal(
        client.model_with_array_of_model.list(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithArrayOfModel>\n  <items>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </items>\n</ModelWithArrayOfModel>\n",
    )
    yield "Payload_Xml_ModelWithArrayOfModelValue_put", lambda: client.model_with_array_of_model.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithArrayOfModel>\n  <items>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </items>\n</ModelWithArrayOfModel>\n"
    )
    yield "Payload_Xml_ModelWithUnwrappedModelArrayValue_get", lambda: equal(
        client.model_with_unwrapped_model_array.list(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedModelArray>\n  <items>\n    <name>foo</name>\n    <age>123</age>\n  </items>\n  <items>\n    <name>bar</name>\n    <age>456</age>\n  </items>\n</ModelWithUnwrappedModelArray>\n",
    )
    yield "Payload_Xml_ModelWithUnwrappedModelArrayValue_put", lambda: client.model_with_unwrapped_model_array.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithUnwrappedModelArray>\n  <items>\n    <name>foo</name>\n    <age>123</age>\n  </items>\n  <items>\n    <name>bar</name>\n    <age>456</age>\n  </items>\n</ModelWithUnwrappedModelArray>\n"
    )
    yield "Payload_Xml_ModelWithRenamedWrappedModelArrayValue_get", lambda: equal(
        client.model_with_renamed_wrapped_model_array.list(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedModelArray>\n  <AllItems>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </AllItems>\n</ModelWithRenamedWrappedModelArray>\n",
    )
    yield "Payload_Xml_ModelWithRenamedWrappedModelArrayValue_put", lambda: client.model_with_renamed_wrapped_model_array.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedModelArray>\n  <AllItems>\n    <SimpleModel>\n      <name>foo</name>\n      <age>123</age>\n    </SimpleModel>\n    <SimpleModel>\n      <name>bar</name>\n      <age>456</age>\n    </SimpleModel>\n  </AllItems>\n</ModelWithRenamedWrappedModelArray>\n"
    )
    yield "Payload_Xml_ModelWithRenamedUnwrappedModelArrayValue_get", lambda: equal(
        client.model_with_renamed_unwrapped_model_array.list(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedUnwrappedModelArray>\n  <ModelItem>\n    <name>foo</name>\n    <age>123</age>\n  </ModelItem>\n  <ModelItem>\n    <name>bar</name>\n    <age>456</age>\n  </ModelItem>\n</ModelWithRenamedUnwrappedModelArray>\n",
    )
    yield "Payload_Xml_ModelWithRenamedUnwrappedModelArrayValue_put", lambda: client.model_with_renamed_unwrapped_model_array.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedUnwrappedModelArray>\n  <ModelItem>\n    <name>foo</name>\n    <age>123</age>\n  </ModelItem>\n  <ModelItem>\n    <name>bar</name>\n    <age>456</age>\n  </ModelItem>\n</ModelWithRenamedUnwrappedModelArray>\n"
    )
    yield "Payload_Xml_ModelWithRenamedWrappedAndItemModelArrayValue_get", lambda: equal(
        client.model_with_renamed_wrapped_and_item_model_array.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedAndItemModelArray>\n  <AllBooks>\n    <XmlBook>\n      <title>The Great Gatsby</title>\n    </XmlBook>\n    <XmlBook>\n      <title>Les Miserables</title>\n    </XmlBook>\n  </AllBooks>\n</ModelWithRenamedWrappedAndItemModelArray>\n",
    )
    yield "Payload_Xml_ModelWithRenamedWrappedAndItemModelArrayValue_put", lambda: client.model_with_renamed_wrapped_and_item_model_array.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedWrappedAndItemModelArray>\n  <AllBooks>\n    <XmlBook>\n      <title>The Great Gatsby</title>\n    </XmlBook>\n    <XmlBook>\n      <title>Les Miserables</title>\n    </XmlBook>\n  </AllBooks>\n</ModelWithRenamedWrappedAndItemModelArray>\n"
    )
    yield "Payload_Xml_ModelWithAttributesValue_get", lambda: equal(
        client.model_with_attributes.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithAttributes id1=\"123\" id2=\"foo\">\n  <enabled>true</enabled>\n</ModelWithAttributes>\n",
    )
    yield "Payload_Xml_ModelWithAttributesValue_put", lambda: client.model_with_attributes.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithAttributes id1=\"123\" id2=\"foo\">\n  <enabled>true</enabled>\n</ModelWithAttributes>\n"
    )
    yield "Payload_Xml_ModelWithRenamedAttributeValue_get", lambda: equal(
        client.model_with_renamed_attribute.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedAttribute xml-id=\"123\">\n  <title>The Great Gatsby</title>\n  <author>F. Scott Fitzgerald</author>\n</ModelWithRenamedAttribute>\n",
    )
    yield "Payload_Xml_ModelWithRenamedAttributeValue_put", lambda: client.model_with_renamed_attribute.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithRenamedAttribute xml-id=\"123\">\n  <title>The Great Gatsby</title>\n  <author>F. Scott Fitzgerald</author>\n</ModelWithRenamedAttribute>\n"
    )
    yield "Payload_Xml_ModelWithNamespaceValue_get", lambda: equal(
        client.model_with_namespace.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespace xmlns:smp=\"http://example.com/schema\">\n  <id>123</id>\n  <title>The Great Gatsby</title>\n</smp:ModelWithNamespace>\n",
    )
    yield "Payload_Xml_ModelWithNamespaceValue_put", lambda: client.model_with_namespace.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespace xmlns:smp=\"http://example.com/schema\">\n  <id>123</id>\n  <title>The Great Gatsby</title>\n</smp:ModelWithNamespace>\n"
    )
    yield "Payload_Xml_ModelWithNamespaceOnPropertiesValue_get", lambda: equal(
        client.model_with_namespace_on_properties.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespaceOnProperties xmlns:smp=\"http://example.com/schema\" xmlns:ns2=\"http://example.com/ns2\">\n  <id>123</id>\n  <smp:title>The Great Gatsby</smp:title>\n  <ns2:author>F. Scott Fitzgerald</ns2:author>\n</smp:ModelWithNamespaceOnProperties>\n",
    )
    yield "Payload_Xml_ModelWithNamespaceOnPropertiesValue_put", lambda: client.model_with_namespace_on_properties.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<smp:ModelWithNamespaceOnProperties xmlns:smp=\"http://example.com/schema\" xmlns:ns2=\"http://example.com/ns2\">\n  <id>123</id>\n  <smp:title>The Great Gatsby</smp:title>\n  <ns2:author>F. Scott Fitzgerald</ns2:author>\n</smp:ModelWithNamespaceOnProperties>\n"
    )
    yield "Payload_Xml_ModelWithTextValue_get", lambda: equal(
        client.model_with_text.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithText language=\"foo\">\n  This is some text.\n</ModelWithText>\n",
    )
    yield "Payload_Xml_ModelWithTextValue_put", lambda: client.model_with_text.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithText language=\"foo\">\n  This is some text.\n</ModelWithText>\n"
    )
    yield "Payload_Xml_ModelWithOptionalFieldValue_get", lambda: equal(
        client.model_with_optional_field.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithOptionalField>\n  <item>widget</item>\n</ModelWithOptionalField>\n",
    )
    yield "Payload_Xml_ModelWithOptionalFieldValue_put", lambda: client.model_with_optional_field.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithOptionalField>\n  <item>widget</item>\n</ModelWithOptionalField>\n"
    )
    yield "Payload_Xml_ModelWithEmptyArrayValue_get", lambda: equal(
        client.model_with_empty_array.list(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEmptyArray>\n  <items />\n</ModelWithEmptyArray>\n",
    )
    yield "Payload_Xml_ModelWithEmptyArrayValue_put", lambda: client.model_with_empty_array.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEmptyArray>\n  <items />\n</ModelWithEmptyArray>\n"
    )
    yield "Payload_Xml_ModelWithDictionaryValue_get", lambda: equal(
        client.model_with_dictionary.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDictionary>\n  <metadata>\n    <Color>blue</Color>\n    <Count>123</Count>\n    <Enabled>false</Enabled>\n  </metadata>\n</ModelWithDictionary>\n",
    )
    yield "Payload_Xml_ModelWithDictionaryValue_put", lambda: client.model_with_dictionary.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithDictionary>\n  <metadata>\n    <Color>blue</Color>\n    <Count>123</Count>\n    <Enabled>false</Enabled>\n  </metadata>\n</ModelWithDictionary>\n"
    )
    yield "Payload_Xml_ModelWithEncodedNamesValue_get", lambda: equal(
        client.model_with_encoded_names.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEncodedNamesSrc>\n  <SimpleModelData>\n    <name>foo</name>\n    <age>123</age>\n  </SimpleModelData>\n  <PossibleColors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </PossibleColors>\n</ModelWithEncodedNamesSrc>\n",
    )
    yield "Payload_Xml_ModelWithEncodedNamesValue_put", lambda: client.model_with_encoded_names.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEncodedNamesSrc>\n  <SimpleModelData>\n    <name>foo</name>\n    <age>123</age>\n  </SimpleModelData>\n  <PossibleColors>\n    <string>red</string>\n    <string>green</string>\n    <string>blue</string>\n  </PossibleColors>\n</ModelWithEncodedNamesSrc>\n"
    )
    yield "Payload_Xml_ModelWithEnumValue_get", lambda: equal(
        client.model_with_enum.retrieve(),
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEnum>\n  <status>success</status>\n</ModelWithEnum>\n",
    )
    yield "Payload_Xml_ModelWithEnumValue_put", lambda: client.model_with_enum.update(
        "<?xml version='1.0' encoding='UTF-8'?>\n<ModelWithEnum>\n  <status>success</status>\n</ModelWithEnum>\n"
    )
    yield "Payload_Xml_XmlErrorValue_get", lambda: refused(400, lambda: client.error.retrieve())

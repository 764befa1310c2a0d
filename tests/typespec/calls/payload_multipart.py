"""The scenarios of payload/multipart."""

from __future__ import annotations

from payload_multipart import Title

from ..checks import JPG, PNG, Calls

MISSING = {
    "Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray": "one part for a list of objects is emitted as a list "
    "whose items are parts each (OpenAPI 3.1.1, 4.8.15.2), as that of the pictures beside it"
}


def calls(client: Title) -> Calls:
    form = client.form_data
    hello = ("hello.jpg", JPG, "image/jpg")
    png = ("image.png", PNG, "image/png")
    content_type = "Payload_MultiPart_FormData_HttpParts_ContentType"
    yield "Payload_MultiPart_FormData_basic", lambda: form.mixed_parts(id="123", profile_image=JPG)
    yield "Payload_MultiPart_FormData_withWireName", lambda: form.mixed_parts_with_wire_name(
        id="123", profile_image=JPG
    )
    yield "Payload_MultiPart_FormData_optionalParts", lambda: form.optional_parts(id="123")
    yield "Payload_MultiPart_FormData_optionalParts", lambda: form.optional_parts(profile_image=JPG)
    yield "Payload_MultiPart_FormData_optionalParts", lambda: form.optional_parts(id="123", profile_image=JPG)
    yield (
        "Payload_MultiPart_FormData_fileArrayAndBasic",
        lambda: form.complex_parts(id="123", address={"city": "X"}, profile_image=JPG, pictures=[PNG, PNG]),
    )
    yield "Payload_MultiPart_FormData_jsonPart", lambda: form.json_part(address={"city": "X"}, profile_image=JPG)
    yield (
        "Payload_MultiPart_FormData_binaryArrayParts",
        lambda: form.binary_array_parts(id="123", pictures=[PNG, PNG]),
    )
    yield "Payload_MultiPart_FormData_multiBinaryParts", lambda: form.multi_binary_parts(profile_image=JPG)
    yield "Payload_MultiPart_FormData_multiBinaryParts", lambda: form.multi_binary_parts(profile_image=JPG, picture=PNG)
    yield (
        "Payload_MultiPart_FormData_checkFileNameAndContentType",
        lambda: form.check_filename_and_content_type(id="123", profile_image=hello),
    )
    yield "Payload_MultiPart_FormData_anonymousModel", lambda: form.anonymous_model(profile_image=JPG)
    yield (
        f"{content_type}_imageJpegContentType",
        lambda: form.check_filename_and_specific_content_type_with_httppart(profile_image=("hello.jpg", JPG)),
    )
    yield (
        f"{content_type}_requiredContentType",
        lambda: form.check_filename_and_required_content_type_with_httppart(profile_image=JPG),
    )
    yield (
        f"{content_type}_optionalContentType",
        lambda: form.file_with_http_part_optional_content_type(profile_image=JPG),
    )
    yield "Payload_MultiPart_FormData_HttpParts_NonString_float", lambda: form.non_string_float(temperature=0.5)
    yield (
        "Payload_MultiPart_FormData_File_uploadFileSpecificContentType",
        lambda: form.file.upload_specific_content_type(file=("image.png", PNG)),
    )
    yield (
        "Payload_MultiPart_FormData_File_uploadFileRequiredFilename",
        lambda: form.file.upload_required_filename(file=png),
    )
    yield "Payload_MultiPart_FormData_File_uploadFileArray", lambda: form.file.upload_file_array(files=[png, png])

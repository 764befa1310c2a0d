"""Who is behind an SDK and on which terms, as its pyproject.toml and its LICENSE have it."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.config.project import Person, ProjectConfig
from sdkwright.model import Api
from sdkwright.plan.project import Project, project_of
from sdkwright.quote import whole_file
from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class PersonView:
    """An author; `name` or `email` may be empty."""

    name: Text
    email: Text


@dataclass(frozen=True, slots=True)
class UrlView:
    """A page that the package's metadata names."""

    label: Text
    url: Text


@dataclass(frozen=True, slots=True)
class LicenseView:
    """The file LICENSE, where sdk.toml names one: its text as it is."""

    text: Code


@dataclass(frozen=True, slots=True)
class ProjectView:
    """The facts of a package; what nobody says is empty. `license` is an SPDX expression (PEP 639)."""

    license: Text
    license_file: LicenseView | None
    authors: tuple[PersonView, ...]
    keywords: tuple[Text, ...]
    urls: tuple[UrlView, ...]

    @property
    def documentation(self) -> Text:
        """Where the API is documented."""
        return next((each.url for each in self.urls if each.label.raw == "Documentation"), Text(""))


def project_view(api: Api, told: ProjectConfig) -> ProjectView:
    """The facts of an API's SDK."""
    project: Project = project_of(api, told)
    return ProjectView(
        license=Text(project.license),
        license_file=LicenseView(whole_file(Text(project.license_text))) if project.license_text else None,
        authors=tuple(map(_person, project.authors)),
        keywords=tuple(map(Text, project.keywords)),
        urls=tuple(UrlView(Text(label), Text(url)) for label, url in project.urls.items()),
    )


def _person(person: Person) -> PersonView:
    return PersonView(Text(person.name), Text(person.email))

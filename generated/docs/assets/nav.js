// The tree of resources, as site.js shows it: [name, page, operations, resources] and [name, page, method].
window.REFERENCE_NAV = [
["apps", "resources/apps", [], [["job-invocations", "resources/apps-job-invocations", [["Cancel Job Invocation", "operations/apps-job-invocations-cancel", "POST"]], []]]]
];

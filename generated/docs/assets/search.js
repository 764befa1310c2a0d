// What can be searched for: [name, page, what it is].
window.REFERENCE_SEARCH = [
["Cancel Job Invocation", "operations/apps-job-invocations-cancel", "POST " + "/v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel"],
["apps", "resources/apps", "apps"],
["job-invocations", "resources/apps-job-invocations", "apps" + " / " + "job-invocations"],
["AppJobInvocationCancelParams", "types/app-job-invocation-cancel-params", "object"],
["AppJobInvocationCancelResponse", "types/app-job-invocation-cancel-response", "object"],
["AppJobInvocationCancelResponseTrigger", "types/app-job-invocation-cancel-response-trigger", "object"],
["AppJobInvocationCancelResponseTriggerManual", "types/app-job-invocation-cancel-response-trigger-manual", "object"],
["AppJobInvocationCancelResponseTriggerManualUser", "types/app-job-invocation-cancel-response-trigger-manual-user", "object"],
["AppJobInvocationCancelResponseTriggerScheduled", "types/app-job-invocation-cancel-response-trigger-scheduled", "object"],
["AppJobInvocationCancelResponseTriggerScheduledSchedule", "types/app-job-invocation-cancel-response-trigger-scheduled-schedule", "object"],
];

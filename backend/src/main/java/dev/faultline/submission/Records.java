package dev.faultline.submission;

import org.springframework.stereotype.Component;

/// The tables that a submission is written to.
@Component
record Records(SubmissionTable submissions, VerdictTable verdicts) {}

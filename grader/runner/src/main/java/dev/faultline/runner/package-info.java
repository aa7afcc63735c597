/// The process in which learner code runs, and the frames that it speaks with its supervisor.
///
/// One process runs one submission and then halts. Its class path is the engines and this jar: no
/// compiler, no verifier, no solution. A runner *computes*; the supervisor judges from what the
/// runner reports. The system jail has its place in {@link dev.faultline.runner.RunnerMain}:
/// between the rehearsal and READY.
@NullMarked
package dev.faultline.runner;

import org.jspecify.annotations.NullMarked;

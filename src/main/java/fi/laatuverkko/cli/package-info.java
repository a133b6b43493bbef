/**
 * The command line: the same program without a window. Start at {@link fi.laatuverkko.cli.CommandLineProgram}; what a command
 * does is given to it as one method of {@link fi.laatuverkko.cli.Verbs}. Exit codes: 0 done, 1 failed with a sentence on
 * standard error, 2 wrong usage.
 */
@NullMarked
package fi.laatuverkko.cli;

import org.jspecify.annotations.NullMarked;

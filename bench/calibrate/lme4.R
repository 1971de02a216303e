# Fits the crossed model to a table application,expert,total, and prints the median seconds of some runs,
# the REML criterion, and the variances of application, expert and residual.
suppressMessages(library(lme4))
arguments <- commandArgs(trailingOnly = TRUE)
reviews <- read.csv(arguments[1], stringsAsFactors = TRUE)
runs <- as.integer(arguments[2])
seconds <- numeric(runs)
for (run in seq_len(runs)) {
  seconds[run] <- system.time(
    fit <- lmer(total ~ 1 + (1 | application) + (1 | expert), reviews, REML = TRUE)
  )[["elapsed"]]
}
variances <- as.data.frame(VarCorr(fit))
of <- function(group) variances$vcov[variances$grp == group]
cat(sprintf(
  '{"seconds":%.4f,"criterion":%.6f,"application":%.8f,"expert":%.8f,"residual":%.8f}\n',
  median(seconds), REMLcrit(fit), of("application"), of("expert"), of("Residual")
))

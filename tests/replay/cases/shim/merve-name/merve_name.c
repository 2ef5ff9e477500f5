#include <stdlib.h>
#include <string.h>

struct merve_analysis {
    char unescaped[16];
};

struct merve_analysis *merve_parse(const char *source);
const char *merve_export_name(const struct merve_analysis *analysis, const char *source);
void merve_free(struct merve_analysis *analysis);

struct merve_analysis *merve_parse(const char *source) {
    struct merve_analysis *analysis = calloc(1, sizeof *analysis);
    if (analysis && source[0] == '\\') {
        strncpy(analysis->unescaped, source + 1, sizeof analysis->unescaped - 1);
    }
    return analysis;
}

const char *merve_export_name(const struct merve_analysis *analysis, const char *source) {
    return analysis->unescaped[0] ? analysis->unescaped : source;
}

void merve_free(struct merve_analysis *analysis) { free(analysis); }

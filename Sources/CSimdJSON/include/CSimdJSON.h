#ifndef CSIMDJSON_H
#define CSIMDJSON_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// simdjson's DOM behind C functions that never throw. A document owns its parser, its padded copy of the text and its tape;
// elements are two words that point into it and are valid as long as it lives. Nothing here writes to a parsed document, so any
// number of threads may read one.

#ifdef __cplusplus
extern "C" {
#endif

typedef struct csj_document csj_document;

typedef struct {
    const void *document;
    size_t index;
} csj_element;

typedef struct {
    const char *start;
    size_t count;
} csj_text;

typedef enum {
    CSJ_NULL = 0,
    CSJ_BOOL = 1,
    CSJ_INT64 = 2,
    CSJ_UINT64 = 3,
    CSJ_DOUBLE = 4,
    CSJ_STRING = 5,
    CSJ_ARRAY = 6,
    CSJ_OBJECT = 7,
} csj_kind;

// Copies and parses the text. On failure returns NULL and sets `error` to simdjson's code (or -1 for lack of memory).
csj_document *csj_parse(const char *text, size_t count, int *error);
void csj_free(csj_document *document);
csj_element csj_root(const csj_document *document);

csj_kind csj_get_kind(csj_element element);
bool csj_get_bool(csj_element element, bool *value);
bool csj_get_int64(csj_element element, int64_t *value);
bool csj_get_double(csj_element element, double *value);
bool csj_get_string(csj_element element, csj_text *value);
// The first field of that name.
bool csj_find(csj_element object, const char *key, size_t count, csj_element *value);

// Number of elements of an array or fields of an object; 0 for other kinds.
size_t csj_count(csj_element container);
// Fills `values` (and `keys`, unless NULL) in order, at most `limit` of them, and returns how many there were.
size_t csj_list(csj_element container, csj_text *keys, csj_element *values, size_t limit);

// Minified JSON text of the element, to be freed with csj_free_text; NULL for lack of memory.
char *csj_minify(csj_element element, size_t *count);
void csj_free_text(char *text);

// Finds the array that is the value of the first top-level field `key` of the source text, and fills `elements` with the exact
// source text of each of its elements, at most `limit`. Returns their number, or -1 where there is no such array. The text was
// validated by the parse, so brackets balance outside strings.
int64_t csj_raw_elements(
    const csj_document *document, const char *key, size_t key_count, csj_text *elements, size_t limit);

#ifdef __cplusplus
}
#endif
#endif

#ifndef CPHONENUMBER_H
#define CPHONENUMBER_H
#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
    char e164[24];    // NUL-terminated; E.164 has 15 digits at most, libphonenumber takes 17
    char region[4];   // ISO 3166-1 of the number, "001" for non-geographic ones, empty where the metadata do not know it
    int country_code;
    bool is_valid;    // by the metadata, which are older than some area codes
} cphone_number;

// Reads `text` as somebody in `region` (ISO 3166-1, NUL-terminated) would write it. False where it is no number or not a possible
// one. Never throws; safe from any thread.
bool cphone_parse(const char *text, size_t count, const char *region, cphone_number *number);

#ifdef __cplusplus
}
#endif
#endif

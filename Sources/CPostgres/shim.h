#ifndef CPOSTGRES_SHIM_H
#define CPOSTGRES_SHIM_H
#include <libpq-fe.h>
#include <sys/eventfd.h>

// What an empty value points at: to libpq a null pointer is SQL null.
static inline const char *cpostgres_empty(void) { return ""; }
#endif

#include "CSimdJSON.h"

#include <simdjson.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <string>
#include <string_view>

namespace dom = simdjson::dom;

struct csj_document {
    dom::parser parser;
    simdjson::padded_string text;
    dom::element root;
};

static_assert(sizeof(dom::element) == sizeof(csj_element), "an element is two words");
static_assert(std::is_trivially_copyable<dom::element>::value, "an element may be copied as bytes");

static dom::element element_of(csj_element value) noexcept {
    dom::element element;
    std::memcpy(static_cast<void *>(&element), &value, sizeof value);
    return element;
}

static csj_element value_of(dom::element element) noexcept {
    csj_element value;
    std::memcpy(&value, static_cast<const void *>(&element), sizeof value);
    return value;
}

csj_document *csj_parse(const char *text, size_t count, int *error) {
    try {
        auto *document = new csj_document{dom::parser(), simdjson::padded_string(text, count), dom::element()};
        auto code = document->parser.parse(document->text).get(document->root);
        if (code == simdjson::SUCCESS) return document;
        *error = static_cast<int>(code);
        delete document;
    } catch (...) {
        *error = -1;
    }
    return nullptr;
}

void csj_free(csj_document *document) { delete document; }

csj_element csj_root(const csj_document *document) { return value_of(document->root); }

csj_kind csj_get_kind(csj_element element) {
    switch (element_of(element).type()) {
        case dom::element_type::ARRAY: return CSJ_ARRAY;
        case dom::element_type::OBJECT: return CSJ_OBJECT;
        case dom::element_type::INT64: return CSJ_INT64;
        case dom::element_type::UINT64: return CSJ_UINT64;
        case dom::element_type::DOUBLE: return CSJ_DOUBLE;
        case dom::element_type::STRING: return CSJ_STRING;
        case dom::element_type::BOOL: return CSJ_BOOL;
        case dom::element_type::NULL_VALUE: return CSJ_NULL;
    }
    return CSJ_NULL;
}

bool csj_get_bool(csj_element element, bool *value) {
    return element_of(element).get_bool().get(*value) == simdjson::SUCCESS;
}

bool csj_get_int64(csj_element element, int64_t *value) {
    return element_of(element).get_int64().get(*value) == simdjson::SUCCESS;
}

bool csj_get_double(csj_element element, double *value) {
    return element_of(element).get_double().get(*value) == simdjson::SUCCESS;
}

bool csj_get_string(csj_element element, csj_text *value) {
    std::string_view text;
    if (element_of(element).get_string().get(text) != simdjson::SUCCESS) return false;
    *value = {text.data(), text.size()};
    return true;
}

bool csj_find(csj_element object, const char *key, size_t count, csj_element *value) {
    dom::object fields;
    dom::element found;
    if (element_of(object).get_object().get(fields) != simdjson::SUCCESS) return false;
    if (fields.at_key(std::string_view(key, count)).get(found) != simdjson::SUCCESS) return false;
    *value = value_of(found);
    return true;
}

// The sizes that simdjson keeps on its tape stop at 2^24 - 1, so the count is made by walking.
size_t csj_count(csj_element container) { return csj_list(container, nullptr, nullptr, 0); }

size_t csj_list(csj_element container, csj_text *keys, csj_element *values, size_t limit) {
    size_t count = 0;
    auto element = element_of(container);
    dom::array array;
    dom::object object;
    if (element.get_array().get(array) == simdjson::SUCCESS) {
        for (auto value : array) {
            if (count < limit) values[count] = value_of(value);
            count++;
        }
    } else if (element.get_object().get(object) == simdjson::SUCCESS) {
        for (auto field : object) {
            if (count < limit) {
                values[count] = value_of(field.value);
                if (keys) keys[count] = {field.key.data(), field.key.size()};
            }
            count++;
        }
    }
    return count;
}

char *csj_minify(csj_element element, size_t *count) {
    try {
        std::string text = simdjson::minify(element_of(element));
        auto *copy = static_cast<char *>(std::malloc(text.size() + 1));
        if (!copy) return nullptr;
        std::memcpy(copy, text.data(), text.size());
        *count = text.size();
        return copy;
    } catch (...) {
        return nullptr;
    }
}

void csj_free_text(char *text) { std::free(text); }

// The scanner below walks text that simdjson has accepted: it never meets an unbalanced bracket or an open string, and it still
// stops at `end` in any case.
namespace {

struct Scanner {
    const char *at;
    const char *end;

    void space() {
        while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) at++;
    }

    // `at` stands on the opening quote; afterwards behind the closing one, which no odd number of backslashes precedes.
    void string() {
        const char *start = ++at;
        while (at < end) {
            at = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
            if (!at) break;
            const char *before = at;
            while (before > start && before[-1] == '\\') before--;
            at++;
            if ((at - 1 - before) % 2 == 0) return;
        }
        at = end;
    }

    // `at` stands on a value's first byte; afterwards behind its last one.
    void value() {
        size_t depth = 0;
        while (at < end) {
            switch (*at) {
                case '"':
                    string();
                    if (depth == 0) return;
                    continue;
                case '{':
                case '[':
                    depth++;
                    break;
                case '}':
                case ']':
                    if (depth == 0) return;
                    if (--depth == 0) {
                        at++;
                        return;
                    }
                    break;
                case ',':
                case ' ':
                case '\n':
                case '\r':
                case '\t':
                    if (depth == 0) return;
                    break;
                default:
                    break;
            }
            at++;
        }
    }
};

}  // namespace

int64_t csj_raw_elements(
    const csj_document *document, const char *key, size_t key_count, csj_text *elements, size_t limit) {
    // Which field it is comes from the parsed document, so an escaped key compares as what it means.
    dom::object fields;
    if (document->root.get_object().get(fields) != simdjson::SUCCESS) return -1;
    size_t wanted = 0;
    bool found = false;
    for (auto field : fields) {
        if (field.key == std::string_view(key, key_count)) {
            if (!field.value.is_array()) return -1;
            found = true;
            break;
        }
        wanted++;
    }
    if (!found) return -1;

    Scanner scan{document->text.data(), document->text.data() + document->text.size()};
    // A byte order mark is no part of the text; simdjson 3.0 refuses it, so there is none here.
    scan.space();
    scan.at++;  // {
    for (size_t field = 0;; field++) {
        scan.space();
        scan.string();
        scan.space();
        scan.at++;  // :
        scan.space();
        if (field == wanted) break;
        scan.value();
        scan.space();
        scan.at++;  // ,
    }
    scan.at++;  // [
    int64_t count = 0;
    scan.space();
    while (scan.at < scan.end && *scan.at != ']') {
        const char *start = scan.at;
        scan.value();
        if (static_cast<size_t>(count) < limit) elements[count] = {start, static_cast<size_t>(scan.at - start)};
        count++;
        scan.space();
        if (scan.at < scan.end && *scan.at == ',') scan.at++;
        scan.space();
    }
    return count;
}

#include "CPhoneNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

static bool copy(const std::string &from, char *to, size_t capacity) {
    if (from.size() >= capacity) return false;
    std::memcpy(to, from.c_str(), from.size() + 1);
    return true;
}

bool cphone_parse(const char *text, size_t count, const char *region, cphone_number *number) {
    try {
        PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
        PhoneNumber parsed;
        if (util->Parse(std::string(text, count), region, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR) return false;
        // IsPossibleNumber also takes numbers that are dialled within an area only; those have no E.164 form.
        if (util->IsPossibleNumberWithReason(parsed) != PhoneNumberUtil::IS_POSSIBLE) return false;
        // E.164 has no place for an extension: formatting drops it.
        std::string e164;
        util->Format(parsed, PhoneNumberUtil::E164, &e164);
        std::string of_region;
        util->GetRegionCodeForNumber(parsed, &of_region);
        number->country_code = parsed.country_code();
        number->is_valid = util->IsValidNumber(parsed);
        if (of_region == "ZZ" || !copy(of_region, number->region, sizeof number->region)) number->region[0] = 0;
        return copy(e164, number->e164, sizeof number->e164);
    } catch (...) {
        return false;
    }
}

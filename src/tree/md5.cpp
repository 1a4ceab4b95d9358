#include <cdk/md5.hpp>

#include "../digest/digest.hpp"

namespace cdk {

std::string md5_hash(std::string_view content) { return digest::md5_hex(content); }

}  // namespace cdk

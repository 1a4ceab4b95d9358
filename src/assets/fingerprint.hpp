// Fingerprints of files and folders.
#pragma once

#include <cdk/copy_options.hpp>
#include <string>
#include <vector>

namespace cdk::assets {

/// 64 hexadecimal digits. `without` are folders that are passed over. Throws Failure.
std::string fingerprint(const std::string& path, const FingerprintOptions& options,
                        const std::vector<std::string>& without = {});

/// What a file holds: its size and a SHA-256 in hexadecimal digits, with CRLF as LF unless the file is binary.
std::string content_fingerprint(const std::string& file);

}  // namespace cdk::assets

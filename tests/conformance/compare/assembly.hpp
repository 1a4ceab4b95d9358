#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

namespace conformance {

/// What a case asks to have compared beyond templates: the field "compare" of its case.json.
struct Scope {
  bool bootstrap = false;  ///< the bootstrap version parameter and rule
  bool assembly = false;   ///< manifest.json and every asset manifest
};

/// The documents of an assembly (or of a golden folder) by their path in it, ready to be compared.
using Documents = std::map<std::string, nlohmann::json>;

/// Reads the JSON files that are compared, and takes out what is not:
/// - usage analytics, and the bootstrap version check unless asked for (and then still its wording);
/// - the text of inline Lambda code, which this project writes anew;
/// - the hashes of templates, which depend on the order of members: they become the template's file name;
/// - the hashes of the code of custom resources' functions, which is written anew: they become the asset's display
/// name. With `assembly` the names of all staged files are one more document (a golden folder holds it as staged.json).
/// Throws std::runtime_error for a file that can't be read or is no JSON.
Documents read_documents(const std::filesystem::path& folder, const Scope& scope);

/// One line for each asset that an asset manifest names but the folder doesn't hold.
std::vector<std::string> missing_sources(const std::filesystem::path& folder, const Documents& documents);

}  // namespace conformance

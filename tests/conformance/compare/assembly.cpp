#include "assembly.hpp"

#include <fstream>
#include <set>
#include <stdexcept>

namespace conformance {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

bool is_template(std::string_view name) { return name.ends_with(".template.json"); }
bool is_asset_manifest(std::string_view name) { return name.ends_with(".assets.json"); }
bool is_manifest(std::string_view name) { return name == "manifest.json" || name.ends_with("/manifest.json"); }

json read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(file.string() + ": can't be read");
  try {
    return json::parse(in);
  } catch (const json::exception& error) {
    throw std::runtime_error(file.string() + ": " + error.what());
  }
}

/// A member that is an object, or an empty one.
const json& section(const json& document, const char* name) {
  static const json none = json::object();
  auto found = document.find(name);
  return found == document.end() ? none : *found;
}

void erase_from(json& document, const char* kind, const char* name) {
  auto found = document.find(kind);
  if (found == document.end() || found->erase(name) == 0) return;
  if (found->empty()) document.erase(kind);
}

void reduce_template(json& document, const Scope& scope) {
  erase_from(document, "Conditions", "CDKMetadataAvailable");
  if (scope.bootstrap) {
    for (const char* text :
         {"/Parameters/BootstrapVersion/Description", "/Rules/CheckBootstrapVersion/Assertions/0/AssertDescription"})
      if (const json::json_pointer place(text); document.contains(place)) document[place] = "(text)";
  } else {
    erase_from(document, "Parameters", "BootstrapVersion");
    erase_from(document, "Rules", "CheckBootstrapVersion");
  }
  auto resources = document.find("Resources");
  if (resources == document.end()) return;
  std::set<std::string> analytics;
  for (auto& [id, resource] : resources->items()) {
    const std::string type = resource.value("Type", "");
    if (type == "AWS::CDK::Metadata") analytics.insert(id);
    const json::json_pointer code("/Properties/Code/ZipFile");
    if (type == "AWS::Lambda::Function" && resource.contains(code)) resource[code] = "(inline code)";
  }
  for (const std::string& id : analytics) resources->erase(id);
  if (resources->empty()) document.erase("Resources");
}

/// Takes out of an artifact's metadata what tells of the program rather than of its stacks.
json reduce_metadata(const json& metadata) {
  json kept = json::object();
  for (const auto& [path, entries] : metadata.items()) {
    if (path.ends_with("/BootstrapVersion") || path.ends_with("/CheckBootstrapVersion")) continue;
    for (json entry : entries) {
      const std::string type = entry.value("type", "");
      const bool told = type.starts_with("aws:cdk:creationStack") || type.starts_with("aws:cdk:templateFile") ||
                        type.starts_with("aws:cdk:analytics");
      entry.erase("trace");
      if (!told) kept[path].push_back(std::move(entry));
    }
  }
  return kept;
}

/// Keeps of manifest.json what deployments depend on: stacks, their assets, stages.
void reduce_manifest(json& document, const fs::path& folder) {
  json kept = json::object();
  for (const auto& [id, artifact] : section(document, "artifacts").items()) {
    const std::string type = artifact.value("type", "");
    if (type != "aws:cloudformation:stack" && type != "cdk:asset-manifest" && type != "cdk:cloud-assembly") continue;
    json entry = artifact;
    json metadata = section(artifact, "metadata");
    if (auto more = entry.find("additionalMetadataFile"); more != entry.end()) {
      metadata.update(read(folder / more->get<std::string>()));
      entry.erase("additionalMetadataFile");
    }
    entry["metadata"] = reduce_metadata(metadata);
    if (entry["metadata"].empty()) entry.erase("metadata");
    kept[id] = std::move(entry);
  }
  document = {{"artifacts", std::move(kept)}};
}

/// A name for assets whose hash differs by nature, "" for others: templates, whose text is written in another order,
/// and the code of custom resources' functions, which is written anew here.
std::string name_in_place_of_hash(const json& file) {
  const std::string path = file.at("source").value("path", "");
  if (is_template(path)) return path;
  const std::string shown = file.value("displayName", "");
  for (const char* written_anew : {"CustomResourceProvider Code", "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/Code",
                                   "AWS679f53fac002430cb0da5b7982bd2287/Code"})
    if (shown.ends_with(written_anew)) return shown;
  return "";
}

/// A destination's name ends in a hash of what it holds, so of a template's hash too: that part goes.
void reduce_asset_manifest(json& document) {
  document.erase("version");
  if (!document.contains("files")) return;
  for (json& file : document["files"]) {
    if (name_in_place_of_hash(file).empty()) continue;
    json destinations = json::object();
    for (const auto& [name, destination] : section(file, "destinations").items())
      destinations[name.substr(0, name.rfind('-'))] = destination;
    file["destinations"] = std::move(destinations);
  }
}

/// Hash -> "(hash of NAME)" for those assets of a manifest that are known by a name.
std::map<std::string, std::string> named_hashes(const json& manifest) {
  std::map<std::string, std::string> hashes;
  for (const auto& [hash, file] : section(manifest, "files").items()) {
    if (const std::string name = name_in_place_of_hash(file); !name.empty()) hashes[hash] = "(hash of " + name + ")";
  }
  return hashes;
}

std::string rename(std::string text, const std::map<std::string, std::string>& names) {
  for (const auto& [from, to] : names)
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
      text.replace(at, from.size(), to);
  return text;
}

void rename_all(json& value, const std::map<std::string, std::string>& names) {
  if (value.is_string()) {
    value = rename(value.get<std::string>(), names);
  } else if (value.is_array()) {
    for (json& item : value) rename_all(item, names);
  } else if (value.is_object()) {
    json renamed = json::object();
    for (auto& [name, item] : value.items()) {
      rename_all(item, names);
      renamed[rename(name, names)] = std::move(item);
    }
    value = std::move(renamed);
  }
}

/// An asset manifest, the templates that it publishes and the list of staged files know those assets by name.
void name_hashes(Documents& documents) {
  for (auto& [name, manifest] : documents) {
    if (!is_asset_manifest(name)) continue;
    const auto hashes = named_hashes(manifest);
    const fs::path file(name);
    std::set<std::string> templates{file.parent_path() / (file.stem().stem().string() + ".template.json")};
    for (const auto& [hash, asset] : section(manifest, "files").items())
      templates.insert(file.parent_path() / asset.at("source").value("path", ""));
    for (const std::string& published : templates)
      if (auto found = documents.find(published); found != documents.end()) rename_all(found->second, hashes);
    if (auto files = documents.find("staged.json"); files != documents.end()) rename_all(files->second, hashes);
    rename_all(manifest, hashes);
  }
}

/// The hash of a stack's own template, which only its address in manifest.json shows.
void hide_template_address(json& manifest) {
  for (auto& [id, artifact] : manifest["artifacts"].items()) {
    json& properties = artifact["properties"];
    if (!properties.contains("stackTemplateAssetObjectUrl")) continue;
    std::string url = properties["stackTemplateAssetObjectUrl"];
    const std::size_t slash = url.rfind('/');
    properties["stackTemplateAssetObjectUrl"] = url.substr(0, slash + 1) + "(hash).json";
  }
}

/// What was staged: each file of each asset, and the target of each link.
json staged(const fs::path& folder) {
  json files = json::object();
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = fs::relative(entry.path().parent_path(), folder).generic_string();
    const std::string path = fs::path(name == "." ? "" : name) / entry.path().filename();
    if (!path.starts_with("asset.")) continue;
    if (entry.is_symlink()) {
      files[path] = "link to " + fs::read_symlink(entry.path()).generic_string();
    } else if (entry.is_regular_file()) {
      files[path] = "file";
    }
  }
  return files;
}

}  // namespace

Documents read_documents(const fs::path& folder, const Scope& scope) {
  Documents documents;
  if (scope.assembly) {
    const bool golden = fs::exists(folder / "staged.json");
    json files = golden ? read(folder / "staged.json") : staged(folder);
    if (!files.empty()) documents["staged.json"] = std::move(files);
  }
  for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry) {
    if (entry->is_directory()) {
      if (entry->path().filename().string().starts_with("asset.")) entry.disable_recursion_pending();
      continue;
    }
    const std::string name = fs::relative(entry->path(), folder).generic_string();
    if (!is_template(name) && !is_asset_manifest(name) && !(scope.assembly && is_manifest(name))) continue;
    json document = read(entry->path());
    if (is_template(name)) reduce_template(document, scope);
    if (is_asset_manifest(name)) reduce_asset_manifest(document);
    if (is_manifest(name)) reduce_manifest(document, entry->path().parent_path());
    documents[name] = std::move(document);
  }
  name_hashes(documents);
  for (auto& [name, document] : documents)
    if (is_manifest(name)) hide_template_address(document);
  return documents;
}

std::vector<std::string> missing_sources(const fs::path& folder, const Documents& documents) {
  std::vector<std::string> missing;
  for (const auto& [name, document] : documents) {
    if (!is_asset_manifest(name)) continue;
    const fs::path base = (folder / name).parent_path();
    const json manifest = read(folder / name);  // paths with hashes in them, not names
    for (const char* kind : {"files", "dockerImages"}) {
      for (const auto& [hash, asset] : section(manifest, kind).items()) {
        const json& source = asset.at("source");
        for (const char* member : {"path", "directory"})
          if (source.contains(member) && !fs::exists(base / source[member].get<std::string>()))
            missing.push_back(name + ": " + source[member].get<std::string>() + " is not in the assembly");
      }
    }
  }
  return missing;
}

}  // namespace conformance

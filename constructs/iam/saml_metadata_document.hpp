// Metadata of SAML providers.
#pragma once

#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::iam {

/// The XML document in which a SAML identity provider describes itself.
class SamlMetadataDocument {
 public:
  static SamlMetadataDocument from_xml(const Input<std::string>& xml) { return SamlMetadataDocument(xml); }
  /// Reads a file. A relative path is looked up from the working folder, then from the source file's own folder.
  /// Errors: it can't be read.
  static SamlMetadataDocument from_file(std::string_view path,
                                        std::source_location where = std::source_location::current());
  const Input<std::string>& xml() const noexcept { return xml_; }

 private:
  explicit SamlMetadataDocument(Input<std::string> xml) : xml_(std::move(xml)) {}
  Input<std::string> xml_;
};

}  // namespace cdk::iam

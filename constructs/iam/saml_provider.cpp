#include <cdk/asset_path.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/cfn_saml_provider.hpp>
#include <cdk/iam/saml_provider.hpp>
#include <fstream>
#include <iterator>

namespace cdk::iam {
namespace {

class ImportedSamlProvider final : public ISamlProvider {
 public:
  struct Props {
    Input<std::string> arn;
  };
  ImportedSamlProvider(const Scope& scope, const Props& props) : ISamlProvider(scope), arn_(props.arn) {}
  Input<std::string> saml_provider_arn() override { return arn_; }

 private:
  Input<std::string> arn_;
};

bool is_name(std::string_view name) {
  return !name.empty() && name.size() <= 128 &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+=,.@-") ==
             std::string_view::npos;
}

}  // namespace

SamlMetadataDocument SamlMetadataDocument::from_file(std::string_view path, std::source_location where) {
  const std::string found = find_asset(path, where);
  std::ifstream file(found, std::ios::binary);
  file.peek();  // A folder can be opened, though not read.
  if (!file) fail({"'" + found + "' can't be read", "a file with the metadata of a SAML provider"}, where);
  return SamlMetadataDocument(std::string{std::istreambuf_iterator<char>(file), {}});
}

SamlProvider::SamlProvider(const Scope& scope, const Props& props) : ISamlProvider(scope) {
  if (props.name.is_string() && !is_name(props.name.as_string()))
    fail(*this, {"'" + std::string(props.name.as_string()) + "' is no name for a SAML provider",
                 "1 to 128 letters, digits and _+=,.@-", "AWS::IAM::SAMLProvider Name"});
  arn_ = add<CfnSAMLProvider>("Resource", {.name = props.name, .saml_metadata_document = props.metadata_document.xml()})
             .ref();
}

ISamlProvider& SamlProvider::from_saml_provider_arn(Construct& scope, Id id, const Input<std::string>& arn) {
  return scope.add<ImportedSamlProvider>(std::move(id), ImportedSamlProvider::Props{arn});
}

}  // namespace cdk::iam

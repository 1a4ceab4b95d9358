// The functions behind custom resources: small programs of Node.js that the stack brings along.
#pragma once

#include <cdk/cfn_resource.hpp>
#include <cdk/construct.hpp>
#include <cdk/duration.hpp>
#include <cdk/input.hpp>
#include <cdk/policy_report.hpp>
#include <cdk/size.hpp>
#include <cdk/stack.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {

/// What the function of a CustomResourceProvider runs on.
enum class CustomResourceProviderRuntime {
  NODEJS_18_X,  ///< nodejs18.x
  NODEJS_20_X,  ///< nodejs20.x
  NODEJS_22_X,  ///< nodejs22.x
  NODEJS_24_X,  ///< nodejs24.x
};

/// Lambda's name of a runtime.
constexpr std::string_view to_value(CustomResourceProviderRuntime runtime) {
  switch (runtime) {
    case CustomResourceProviderRuntime::NODEJS_18_X: return "nodejs18.x";
    case CustomResourceProviderRuntime::NODEJS_20_X: return "nodejs20.x";
    case CustomResourceProviderRuntime::NODEJS_22_X: return "nodejs22.x";
    case CustomResourceProviderRuntime::NODEJS_24_X: return "nodejs24.x";
  }
  return "";
}

/// The newest runtime of Node.js that Lambda has in the stack's region.
std::string determine_latest_node_runtime_name(const Construct& scope);

/// Props of a CustomResourceProvider.
struct CustomResourceProviderProps {
  /// The folder with index.js, which exports `handler`. A relative path is looked up from the working folder, then from
  /// the source file's own folder. Required.
  std::string code_directory;
  /// Required.
  CustomResourceProviderRuntime runtime;
  /// CloudFormation: Description. Default: none.
  std::string description{};
  /// The function's variables. CloudFormation: Environment. Default: none.
  std::vector<std::pair<std::string, Input<std::string>>> environment{};
  /// CloudFormation: MemorySize. Default: 128 MiB.
  std::optional<Size> memory_size{};
  /// What the function may do: statements of IAM, as JSON. Default: write its logs.
  std::vector<Value> policy_statements{};
  /// CloudFormation: Timeout. Default: 15 minutes.
  std::optional<Duration> timeout{};
  /// Whether `handler` returns its answer (or throws) and an entry point of the engine's tells CloudFormation; else
  /// `handler` does that itself. Default: true.
  std::optional<bool> use_cfn_response_wrapper{};
};

/// Props of a provider whose code is no folder of the user's.
struct CustomResourceProviderBaseProps {
  /// Lambda's name of the runtime. Required.
  std::string runtime_name;
  /// The folder with index.js. Default: `index_js` is the code.
  std::string code_directory{};
  std::string description{};
  std::vector<std::pair<std::string, Input<std::string>>> environment{};
  /// The text of index.js, in place of `code_directory`.
  std::string_view index_js{};
  std::optional<Size> memory_size{};
  std::vector<Value> policy_statements{};
  std::optional<Duration> timeout{};
  std::optional<bool> use_cfn_response_wrapper{};
};

/// A function for custom resources, and its role. The engine's own custom resources derive from it.
class CustomResourceProviderBase : public Construct, private RoleReportSource {
 public:
  /// The folder's hash, which names the asset. Errors: the code is written into the template (context
  /// "@aws-cdk/core:inlineCustomResourceIfPossible").
  const std::string& code_hash() const;
  /// ARN of the function: what a CustomResource asks for.
  Input<std::string> service_token() const;
  Input<std::string> role_arn() const;
  /// A statement of IAM as JSON, such as `Value::object({{"Effect", "Allow"}, …})`.
  void add_to_role_policy(Value statement);

 protected:
  /// Errors: the folder has no index.js.
  CustomResourceProviderBase(const Scope& scope, const CustomResourceProviderBaseProps& props);

  /// The stack's provider of this id, made when there is none yet.
  template <class Provider>
  static Provider& get_or_create_in_stack(Construct& scope, std::string_view uniqueid,
                                          const typename Provider::Props& props) {
    Stack& stack = Stack::of(scope);
    const std::string id = std::string(uniqueid) + "CustomResourceProvider";
    if (auto* made = dynamic_cast<Provider*>(stack.node().try_find_child(id))) return *made;
    return stack.add<Provider>(id, props);
  }

 private:
  struct Code;
  Code add_code(const CustomResourceProviderBaseProps& props);
  void add_role();
  std::string role_path() const;
  RoleReport role_report() const override;
  void add_handler(const CustomResourceProviderBaseProps& props, const Code& code);

  std::vector<Value> policy_statements_;
  std::string code_hash_;
  CustomizedRole customized_;
  CfnResource* role_ = nullptr;  // null for a role that is made outside of the program
  CfnResource* handler_ = nullptr;
};

/// A function for custom resources with code of yours: one in each stack that asks for it.
class CustomResourceProvider : public CustomResourceProviderBase {
 public:
  using Props = CustomResourceProviderProps;

  /// ARN of the function that the scope's stack has under this id, which is made when there is none yet.
  static Input<std::string> get_or_create(Construct& scope, std::string_view uniqueid, const Props& props);
  /// The function itself.
  static CustomResourceProvider& get_or_create_provider(Construct& scope, std::string_view uniqueid,
                                                        const Props& props);

  CustomResourceProvider(const Scope& scope, const Props& props);
};

}  // namespace cdk

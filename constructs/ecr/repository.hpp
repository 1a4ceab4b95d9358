// Repositories of container images.
#pragma once

#include <cdk/ecr/lifecycle_props.hpp>
#include <cdk/ecr/repository_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/policy_document.hpp>
#include <vector>

namespace cdk::events {
class Rule;
struct OnEventOptions;
}  // namespace cdk::events

namespace cdk::ecr {

struct OnCloudTrailImagePushedOptions;
struct OnImageScanCompletedOptions;

/// A repository, made here or imported.
class IRepository : public iam::IResourceWithPolicy {
 public:
  using iam::IResourceWithPolicy::IResourceWithPolicy;
  virtual Input<std::string> repository_arn() = 0;
  virtual Input<std::string> repository_name() = 0;
  /// <account>.dkr.ecr.<region>.<suffix>/<name>
  Input<std::string> repository_uri();
  /// <account>.dkr.ecr.<region>.<suffix>
  Input<std::string> registry_uri();
  /// The URI of the image with a tag; of the repository when there is none.
  Input<std::string> repository_uri_for_tag(const Input<std::string>& tag = {});
  /// The URI of the image with a digest, "sha256:…".
  Input<std::string> repository_uri_for_digest(const Input<std::string>& digest = {});
  /// The one or the other: what begins with "sha256:" is a digest.
  Input<std::string> repository_uri_for_tag_or_digest(const Input<std::string>& tag_or_digest = {});

  /// Lets somebody act on the repository.
  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions);
  template <class... A>
    requires(sizeof...(A) > 0 && (std::convertible_to<const A&, Input<std::string>> && ...))
  iam::Grant grant(const iam::Principal& grantee, const A&... actions) {
    return grant(grantee, std::vector<Input<std::string>>{actions...});
  }
  /// Lets somebody list and describe images.
  iam::Grant grant_read(const iam::Principal& grantee);
  iam::Grant grant_pull(const iam::Principal& grantee);
  iam::Grant grant_push(const iam::Principal& grantee);
  iam::Grant grant_pull_push(const iam::Principal& grantee);

  // Rules for events of the repository. Include <cdk/events.hpp> to use them. Those of CloudTrail need a trail in the
  // account.
  /// All events that name the repository: restrict them with Rule::add_event_pattern.
  events::Rule& on_event(Id id);
  events::Rule& on_event(Id id, const events::OnEventOptions& options);
  /// Calls of ECR's API.
  events::Rule& on_cloud_trail_event(Id id);
  events::Rule& on_cloud_trail_event(Id id, const events::OnEventOptions& options);
  events::Rule& on_cloud_trail_image_pushed(Id id);
  events::Rule& on_cloud_trail_image_pushed(Id id, const OnCloudTrailImagePushedOptions& options);
  events::Rule& on_image_scan_completed(Id id);
  events::Rule& on_image_scan_completed(Id id, const OnImageScanCompletedOptions& options);

 private:
  Input<std::string> uri_with(const Input<std::string>& suffix);
  Resource* principal_elsewhere(const iam::Principal& grantee);
};

/// A repository of Amazon ECR.
class Repository : public IRepository {
 public:
  using Props = RepositoryProps;

  /// Errors: a name that ECR refuses; `empty_on_delete` without RemovalPolicy::DESTROY; a key with another encryption
  /// than KMS; exclusion filters that don't go with the mutability; what add_lifecycle_rule refuses. Errors at
  /// synthesis: statements that don't fit a repository's policy; lifecycle rules out of order.
  Repository(const Scope& scope, const Props& props = {});

  /// Looks the repository up while the template is made. Errors: neither name nor ARN, or an ARN without a name in it;
  /// the context holds anything but one repository; a stack whose account or region is open.
  static IRepository& from_lookup(Construct& scope, Id id, const RepositoryLookupOptions& options);
  static IRepository& from_repository_attributes(Construct& scope, Id id, const RepositoryAttributes& attrs);
  /// Errors: an ARN that is only known at deployment; one that isn't a repository's.
  static IRepository& from_repository_arn(Construct& scope, Id id, const Input<std::string>& repository_arn);
  /// A repository of the stack's own account and region.
  static IRepository& from_repository_name(Construct& scope, Id id, const Input<std::string>& repository_name);
  static Input<std::string> arn_for_local_repository(const Input<std::string>& repository_name, const Construct& scope,
                                                     const Input<std::string>& account = {});

  Input<std::string> repository_arn() override { return arn_; }
  Input<std::string> repository_name() override { return name_; }
  /// Statements of a repository's policy have no resource.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;
  /// Errors: neither or both of age and count; TAGGED without prefixes and patterns, or these without TAGGED; both
  /// prefixes and patterns; more than four wildcards in a pattern; two rules for all images.
  void add_lifecycle_rule(const LifecycleRule& rule);

 private:
  void check(const Props& props) const;
  void check(const LifecycleRule& rule) const;
  Value rendered_lifecycle_policy() const;
  std::vector<LifecycleRule> ordered_rules() const;

  std::vector<LifecycleRule> rules_;
  iam::PolicyDocument policy_;
  Input<std::string> registry_id_;
  Input<std::string> arn_;
  Input<std::string> name_;
};

}  // namespace cdk::ecr

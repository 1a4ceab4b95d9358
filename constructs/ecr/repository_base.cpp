#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/ecr/repository.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/accounts.hpp>
#include <cdk/tags.hpp>

namespace cdk::ecr {
namespace {

using Actions = std::vector<Input<std::string>>;

const Actions& pull_actions() {
  static const Actions actions = {"ecr:BatchCheckLayerAvailability", "ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"};
  return actions;
}

const Actions& push_actions() {
  static const Actions actions = {"ecr:CompleteLayerUpload", "ecr:UploadLayerPart", "ecr:InitiateLayerUpload",
                                  "ecr:BatchCheckLayerAvailability", "ecr:PutImage"};
  return actions;
}

/// Whoever pulls or pushes has to sign in, which isn't a matter of one repository.
iam::Grant with_sign_in(iam::Grant grant, const iam::Principal& grantee) {
  iam::Grant::add_to_principal({.actions = {"ecr:GetAuthorizationToken"}, .grantee = grantee, .resource_arns = {"*"}});
  return grant;
}

}  // namespace

Input<std::string> IRepository::repository_uri() { return uri_with(""); }

Input<std::string> IRepository::registry_uri() {
  const ArnComponents parts = stack().split_arn(repository_arn(), ArnFormat::SLASH_RESOURCE_NAME, node().where());
  return concat(parts.account, ".dkr.ecr.", parts.region, ".", stack().url_suffix());
}

Input<std::string> IRepository::uri_with(const Input<std::string>& suffix) {
  return concat(registry_uri(), "/", repository_name(), suffix);
}

Input<std::string> IRepository::repository_uri_for_tag(const Input<std::string>& tag) {
  return tag.is_set() ? uri_with(concat(":", tag)) : uri_with("");
}

Input<std::string> IRepository::repository_uri_for_digest(const Input<std::string>& digest) {
  return digest.is_set() ? uri_with(concat("@", digest)) : uri_with("");
}

Input<std::string> IRepository::repository_uri_for_tag_or_digest(const Input<std::string>& tag_or_digest) {
  const bool digest = tag_or_digest.is_string() && tag_or_digest.as_string().starts_with("sha256:");
  return digest ? repository_uri_for_digest(tag_or_digest) : repository_uri_for_tag(tag_or_digest);
}

iam::Grant IRepository::grant(const iam::Principal& grantee, const Actions& actions) {
  Resource* elsewhere = principal_elsewhere(grantee);
  if (elsewhere == nullptr)
    return iam::Grant::add_to_principal_or_resource({.actions = actions,
                                                     .grantee = grantee,
                                                     .resource = *this,
                                                     .resource_arns = {repository_arn()},
                                                     .resource_self_arns = Actions{}});
  // The principal is made after the repository, whose policy therefore knows it by a tag.
  Stack& theirs = elsewhere->stack();
  const std::string tag = theirs.own_stack_name() + "_" + elsewhere->node().addr();
  Tags::of(*elsewhere).add("aws-cdk:id", tag);
  add_to_resource_policy(iam::PolicyStatement({.actions = actions,
                                               .conditions = {{"StringEquals", {{"aws:PrincipalTag/aws-cdk:id", tag}}}},
                                               .principals = {iam::AccountPrincipal(theirs.account())}}));
  return iam::Grant::add_to_principal({.actions = actions, .grantee = grantee, .resource_arns = {repository_arn()}});
}

Resource* IRepository::principal_elsewhere(const iam::Principal& grantee) {
  const Input<std::string> account = grantee.principal_account();
  if (!account.is_set()) return nullptr;
  const auto comparison = Token::compare_strings(iam::known_or_open(env().account), account);
  if (comparison == TokenComparison::SAME || comparison == TokenComparison::BOTH_UNRESOLVED) return nullptr;
  Resource* resource = grantee.owned_resource();
  if (resource == nullptr) return nullptr;
  const auto earlier = stack().dependencies();
  return std::ranges::find(earlier, &resource->stack()) == earlier.end() ? resource : nullptr;
}

iam::Grant IRepository::grant_read(const iam::Principal& grantee) {
  return grant(grantee, "ecr:DescribeRepositories", "ecr:DescribeImages");
}

iam::Grant IRepository::grant_pull(const iam::Principal& grantee) {
  return with_sign_in(grant(grantee, pull_actions()), grantee);
}

iam::Grant IRepository::grant_push(const iam::Principal& grantee) {
  return with_sign_in(grant(grantee, push_actions()), grantee);
}

iam::Grant IRepository::grant_pull_push(const iam::Principal& grantee) {
  Actions both = pull_actions();
  both.insert(both.end(), push_actions().begin(), push_actions().end());
  return with_sign_in(grant(grantee, both), grantee);
}

}  // namespace cdk::ecr

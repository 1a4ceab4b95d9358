// The whole engine.
#pragma once

#include <cdk/annotations.hpp>
#include <cdk/app.hpp>
#include <cdk/arn.hpp>
#include <cdk/aspects.hpp>
#include <cdk/asset_staging.hpp>
#include <cdk/bitrate.hpp>
#include <cdk/bootstrapless_synthesizer.hpp>
#include <cdk/cfn_condition.hpp>
#include <cdk/cfn_mapping.hpp>
#include <cdk/cfn_output.hpp>
#include <cdk/cfn_parameter.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/cfn_rule.hpp>
#include <cdk/cfn_tag.hpp>
#include <cdk/cli_credentials_stack_synthesizer.hpp>
#include <cdk/construct.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/custom_resource.hpp>
#include <cdk/custom_resource_provider.hpp>
#include <cdk/default_stack_synthesizer.hpp>
#include <cdk/duration.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/legacy_stack_synthesizer.hpp>
#include <cdk/names.hpp>
#include <cdk/nested_stack.hpp>
#include <cdk/permissions_boundary.hpp>
#include <cdk/ref.hpp>
#include <cdk/removal_policies.hpp>
#include <cdk/resource.hpp>
#include <cdk/scoped_aws.hpp>
#include <cdk/secret_value.hpp>
#include <cdk/size.hpp>
#include <cdk/stack.hpp>
#include <cdk/stage.hpp>
#include <cdk/tags.hpp>

namespace cdk {
/// CDK's name of this module.
namespace core = ::cdk;
}  // namespace cdk

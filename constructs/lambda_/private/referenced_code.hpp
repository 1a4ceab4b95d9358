// Code that AWS Lambda reads from a bucket whenever it needs it.
#pragma once

#include <cdk/input.hpp>
#include <string>

namespace cdk {
class CfnResource;
}

namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda_ {

/// Lets AWS Lambda read an object for a function or layer.
void let_read_code(CfnResource& resource, s3::IBucket& bucket, const Input<std::string>& key);

}  // namespace cdk::lambda_

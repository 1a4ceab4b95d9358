// Buckets: Amazon S3.
#pragma once

#include <cdk/s3/block_public_access.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/bucket_policy.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/s3/notification_destination.hpp>
#include <cdk/s3/object_lock_retention.hpp>
#include <cdk/s3/storage_class.hpp>
#include <cdk/s3/target_object_key_format.hpp>
